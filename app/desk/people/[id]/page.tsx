import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PersonDetails } from '#components/person/person-details.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { isUuid } from '#lib/db/is-uuid.ts';
import { findPersonRecord } from '#lib/db/people.ts';
import { listTopicChoices } from '#lib/db/topic-choices.ts';
import { canManagePeople } from '#lib/permissions/can-manage-people.ts';
import { readReturnedForm, type SearchParams } from '../../../returned-form.ts';
import { NotPermitted } from '../../not-permitted.tsx';
import { requireActor } from '../../require-actor.ts';

export const metadata: Metadata = { title: 'Person' };

/** One person: their roles and their access. */
export default async function PersonPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}) {
  const { id } = await params;
  const actor = await requireActor(`/desk/people/${encodeURIComponent(id)}`);
  const permission = canManagePeople(actor);
  if (!permission.allowed) return <NotPermitted message={permission.message} />;
  const { prisma } = getDatabase();
  const person = isUuid(id) ? await findPersonRecord(prisma, id) : null;
  if (person === null) notFound();
  const [topics, returned] = await Promise.all([listTopicChoices(prisma), readReturnedForm(searchParams)]);
  return <PersonDetails person={person} topics={topics} returned={returned} />;
}
