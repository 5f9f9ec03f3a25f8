import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { JoinForm } from '#components/person/join-form.tsx';
import { UnusableInvitation } from '#components/person/unusable-invitation.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { findInvitationByToken } from '#lib/db/invitations.ts';
import { findCurrentActor } from '../../../current-actor.ts';
import { readReturnedForm, type SearchParams } from '../../../returned-form.ts';

export const metadata: Metadata = { title: 'Join the desk' };

/** Where somebody invited becomes a person of the desk. */
export default async function InvitationPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ readonly token: string }>;
  readonly searchParams: SearchParams;
}) {
  await headers();
  const { token } = await params;
  const invitation = await findInvitationByToken(getDatabase().prisma, token, new Date());
  if (invitation?.state !== 'open') {
    return <UnusableInvitation state={invitation?.state ?? null} />;
  }
  const [actor, returned] = await Promise.all([findCurrentActor(), readReturnedForm(searchParams)]);
  return (
    <JoinForm invitation={invitation} token={token} signedInAs={actor?.name ?? null} returned={returned} />
  );
}
