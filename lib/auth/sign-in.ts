import { getIP, isAPIError } from 'better-auth/api';
import type { Database } from '#lib/db/database.ts';
import type { Failure } from '#lib/domain/failure.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Auth } from './auth.ts';
import { countSignInAttempt, forgetSignInAttempts } from './sign-in-limits.ts';

export interface SignInDeps {
  readonly auth: Auth;
  readonly database: Database;
  readonly now: () => Date;
}

/** Cookies to be set in the answer. */
export type SetCookies = readonly string[];

/** Opens a session for whoever knows the password; the failure never tells whether the address is known. */
export async function signIn(
  { auth, database, now }: SignInDeps,
  headers: Headers,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Result<SetCookies, Failure>> {
  const attempt = { clientAddress: getIP(headers, auth.options), email };
  const limited = await countSignInAttempt(database, attempt, now());
  if (limited !== null) return err(limited);
  try {
    const { headers: answer } = await auth.api.signInEmail({
      body: { email: email.trim(), password },
      headers,
      returnHeaders: true,
    });
    await forgetSignInAttempts(database, attempt);
    return ok(answer.getSetCookie());
  } catch (error) {
    return err(toFailure(error));
  }
}

function toFailure(error: unknown): Failure {
  if (!isAPIError(error)) throw error;
  if (error.status === 'FORBIDDEN') return { kind: 'forbidden', message: error.message };
  if (error.status !== 'UNAUTHORIZED' && error.status !== 'BAD_REQUEST') throw error;
  return { kind: 'forbidden', message: WRONG };
}

const WRONG = 'The e-mail address or the password is not right. Check both and try again.';
