import type { Metadata } from 'next';
import { AccountSettings } from '#components/person/account-settings.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { findPersonRecord } from '#lib/db/people.ts';
import { requirePerson } from '../../current-actor.ts';
import { readReturnedForm, type SearchParams } from '../../returned-form.ts';

export const metadata: Metadata = { title: 'Your account' };

/** One's own name, password, sessions and shortcuts. */
export default async function AccountPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const actor = await requirePerson('/account');
  const [person, returned] = await Promise.all([
    findPersonRecord(getDatabase().prisma, actor.personId),
    readReturnedForm(searchParams),
  ]);
  if (person === null) throw new Error(`person ${actor.personId} is signed in but not there`);
  return <AccountSettings person={person} returned={returned} />;
}
