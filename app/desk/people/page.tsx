import type { Metadata } from 'next';
import { PeopleOverview } from '#components/person/people-overview.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { listInvitations } from '#lib/db/invitations.ts';
import { listPeople } from '#lib/db/people.ts';
import { listTopicChoices } from '#lib/db/topic-choices.ts';
import { canManagePeople } from '#lib/permissions/can-manage-people.ts';
import { readReturnedForm, type SearchParams } from '../../returned-form.ts';
import { NotPermitted } from '../not-permitted.tsx';
import { requireActor } from '../require-actor.ts';

export const metadata: Metadata = { title: 'People' };

/** Who is at the desk, and who is invited. */
export default async function PeoplePage({ searchParams }: { readonly searchParams: SearchParams }) {
  const actor = await requireActor('/desk/people');
  const permission = canManagePeople(actor);
  if (!permission.allowed) return <NotPermitted message={permission.message} />;
  const { prisma } = getDatabase();
  const [people, invitations, topics, returned] = await Promise.all([
    listPeople(prisma),
    listInvitations(prisma, new Date()),
    listTopicChoices(prisma),
    readReturnedForm(searchParams),
  ]);
  return <PeopleOverview people={people} invitations={invitations} topics={topics} returned={returned} />;
}
