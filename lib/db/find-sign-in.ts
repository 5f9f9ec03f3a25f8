import type { WriteTransaction } from './transaction.ts';

/** How somebody signs in, or null for those who cannot. */
export async function findSignIn(
  reader: Pick<WriteTransaction, 'account'>,
  personId: string,
): Promise<SignIn | null> {
  const account = await reader.account.findFirst({
    where: { providerId: 'credential', user: { person: { id: personId } } },
    select: { id: true, userId: true, password: true, user: { select: { email: true } } },
  });
  if (account === null || account.password === null) return null;
  return {
    userId: account.userId,
    email: account.user.email,
    accountId: account.id,
    passwordHash: account.password,
  };
}

export interface SignIn {
  readonly userId: string;
  readonly email: string;
  readonly accountId: string;
  readonly passwordHash: string;
}
