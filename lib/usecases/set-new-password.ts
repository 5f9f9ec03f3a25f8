import { findActorOfUser } from '#lib/db/actor.ts';
import { findSignIn } from '#lib/db/find-sign-in.ts';
import { passwordLinkWorks, workingPasswordLink } from '#lib/db/password-link.ts';
import { write } from '#lib/db/transaction.ts';
import { findPasswordProblem } from '#lib/domain/check-person.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Passwords } from '#lib/domain/passwords.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { recordPersonEvent } from './record-person-event.ts';

export interface NewPassword {
  readonly personId: string;
  readonly token: string;
  readonly password: string;
}

/** Sets the password of whoever holds the link, uses the link up, and ends all their sessions; their address to sign in with. */
export async function setNewPassword(
  deps: UseCaseDeps & { readonly passwords: Passwords },
  input: NewPassword,
): Promise<Result<{ readonly email: string }, Failure>> {
  const at = deps.now();
  const { personId, token, password } = input;
  const works = await passwordLinkWorks(deps.database.prisma, input, at);
  const signIn = works ? await findSignIn(deps.database.prisma, personId) : null;
  const actor = signIn === null ? null : await findActorOfUser(deps.database, signIn.userId);
  if (signIn === null || actor === null) return err(UNUSABLE);
  const problem = findPasswordProblem(password, signIn.email);
  if (problem !== null) return err({ kind: 'invalid', fields: [problem] });

  const passwordHash = await deps.passwords.hash(password);
  return write(deps.database, actor, at, async (transaction, record) => {
    const { count } = await transaction.verification.deleteMany({
      where: workingPasswordLink(personId, token, at),
    });
    if (count === 0) return err(UNUSABLE);
    await transaction.account.update({ where: { id: signIn.accountId }, data: { password: passwordHash } });
    await transaction.session.deleteMany({ where: { userId: signIn.userId } });
    await recordPersonEvent(transaction, record, 'PasswordChanged', personId);
    return ok({ email: signIn.email });
  });
}

const UNUSABLE: Failure = {
  kind: 'not_allowed_now',
  message: 'This link no longer works. Ask an administrator for a new one.',
};
