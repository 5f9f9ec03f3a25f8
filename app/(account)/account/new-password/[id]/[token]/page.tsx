import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { NewPasswordForm } from '#components/person/new-password-form.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { passwordLinkWorks } from '#lib/db/password-link.ts';
import { readReturnedForm, type SearchParams } from '../../../../../returned-form.ts';

export const metadata: Metadata = { title: 'Choose a new password' };

/** Where somebody who forgot their password chooses a new one, by the link an administrator sent. */
export default async function NewPasswordPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ readonly id: string; readonly token: string }>;
  readonly searchParams: SearchParams;
}) {
  await headers();
  const { id, token } = await params;
  const works = await passwordLinkWorks(getDatabase().prisma, { personId: id, token }, new Date());
  if (!works) return <Unusable />;
  const action = `/account/new-password/${encodeURIComponent(id)}/${encodeURIComponent(token)}/choice`;
  return <NewPasswordForm action={action} returned={await readReturnedForm(searchParams)} />;
}

function Unusable() {
  return (
    <>
      <h1>This link no longer works</h1>
      <p>A link to a new password works once, for a day. Ask an administrator for a new one.</p>
    </>
  );
}
