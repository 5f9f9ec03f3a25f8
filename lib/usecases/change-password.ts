import { findSignIn } from '#lib/db/find-sign-in.ts';
import { write } from '#lib/db/transaction.ts';
import { findPasswordProblem } from '#lib/domain/check-person.ts';
import { type Failure, invalidField } from '#lib/domain/failure.ts';
import type { Passwords } from '#lib/domain/passwords.ts';
import type { Actor } from '#lib/domain/person.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { recordPersonEvent } from './record-person-event.ts';

export interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
  /** The session it is changed from, which goes on; all others end. */
  readonly sessionId: string;
}

/** Changes the actor's own password and ends their sessions everywhere else. */
export async function changePassword(
  deps: UseCaseDeps & { readonly passwords: Passwords },
  actor: Actor,
  input: PasswordChange,
): Promise<Result<null, Failure>> {
  const signIn = actor.kind === 'person' ? await findSignIn(deps.database.prisma, actor.personId) : null;
  if (actor.kind !== 'person' || signIn === null) return err({ kind: 'unauthenticated' });
  if (!(await deps.passwords.matches(input.currentPassword, signIn.passwordHash)))
    return err(wrongPassword());
  const problem = findPasswordProblem(input.newPassword, signIn.email);
  if (problem !== null) return err({ kind: 'invalid', fields: [{ ...problem, field: 'newPassword' }] });

  const passwordHash = await deps.passwords.hash(input.newPassword);
  return write(deps.database, actor, deps.now(), async (transaction, record) => {
    // Two changes at once: the one that no longer finds the password it was given changes nothing.
    const { count } = await transaction.account.updateMany({
      where: { id: signIn.accountId, password: signIn.passwordHash },
      data: { password: passwordHash },
    });
    if (count === 0) return err(wrongPassword());
    await transaction.session.deleteMany({ where: { userId: signIn.userId, NOT: { id: input.sessionId } } });
    await recordPersonEvent(transaction, record, 'PasswordChanged', actor.personId);
    return ok(null);
  });
}

function wrongPassword(): Failure {
  return invalidField(
    'currentPassword',
    'This is not your password now.',
    'Type the one you signed in with.',
  );
}
