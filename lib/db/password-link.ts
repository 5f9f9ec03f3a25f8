import { hashSecretToken } from './secret-token.ts';
import type { WriteTransaction } from './transaction.ts';

/** Under what the sign-in library's table of verifications keeps somebody's link to a new password. */
export function passwordLinkOf(personId: string): string {
  return `new password of ${personId}`;
}

/** What finds the link in that table while it works; used up by deleting what is found. */
export function workingPasswordLink(personId: string, token: string, at: Date) {
  const value = Buffer.from(hashSecretToken(token)).toString('hex');
  return { identifier: passwordLinkOf(personId), value, expiresAt: { gt: at } };
}

/** Whether somebody's link to a new password still works. */
export async function passwordLinkWorks(
  reader: Pick<WriteTransaction, 'verification'>,
  link: { readonly personId: string; readonly token: string },
  at: Date,
): Promise<boolean> {
  return (await reader.verification.count({ where: workingPasswordLink(link.personId, link.token, at) })) > 0;
}
