import { z } from 'zod';
import { getAuth } from '#lib/auth/auth.ts';
import { findSession } from '#lib/auth/find-session.ts';
import { passwordHashing } from '#lib/auth/password-hashing.ts';
import { countPasswordAttempt, forgetPasswordAttempts } from '#lib/auth/sign-in-limits.ts';
import { err } from '#lib/result.ts';
import { changePassword } from '#lib/usecases/change-password.ts';
import { differentPasswords } from '../../../different-passwords.ts';
import { formRoute } from '../../../form-route.ts';

/** Changes one's own password and ends one's sessions everywhere else. */
export const POST = formRoute('/account/password', () => ({
  form: 'password',
  page: () => '/account#password',
  fields: z.object({ currentPassword: z.string(), newPassword: z.string(), newPasswordAgain: z.string() }),
  kept: [],
  async act({ actor, deps, fields: { newPasswordAgain, ...passwords }, headers }) {
    if (newPasswordAgain !== passwords.newPassword) return err(differentPasswords('newPasswordAgain'));
    const session = await findSession(getAuth(), headers);
    if (session === null) return err({ kind: 'unauthenticated' });
    const limited = await countPasswordAttempt(deps.database, actor.personId, deps.now());
    if (limited !== null) return err(limited);
    const change = { ...passwords, sessionId: session.id };
    const changed = await changePassword({ ...deps, passwords: passwordHashing }, actor, change);
    if (changed.ok) await forgetPasswordAttempts(deps.database, actor.personId);
    return changed;
  },
  done: () => ({
    path: '/account#password',
    message: 'Your password is changed. You are signed out everywhere else.',
  }),
}));
