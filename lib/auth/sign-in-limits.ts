import { createHash } from 'node:crypto';
import type { Database } from '#lib/db/database.ts';
import { countAttempt, forgetAttempts, type RateLimit } from '#lib/db/rate-limits.ts';
import { normalizeEmail } from '#lib/domain/check-person.ts';
import type { Failure } from '#lib/domain/failure.ts';

/** Who tries to sign in: from where, and as whom. */
export interface SignInAttempt {
  /** Null where it cannot be told; all such share one count. */
  readonly clientAddress: string | null;
  readonly email: string;
}

/** Counts an attempt before the password is looked at; a failure says when the next may be made. */
export async function countSignInAttempt(
  database: Database,
  attempt: SignInAttempt,
  at: Date,
): Promise<Failure | null> {
  const waits = await Promise.all(
    toCounts(attempt).map(({ key, limit }) => countAttempt(database, key, limit, at)),
  );
  const retryAfterSeconds = Math.max(...waits.map((wait) => wait ?? 0));
  return retryAfterSeconds === 0 ? null : { kind: 'rate_limited', retryAfterSeconds };
}

/** Whoever got in has not been guessing: the counts of their account start anew, that of their address does not. */
export async function forgetSignInAttempts(database: Database, attempt: SignInAttempt): Promise<void> {
  const counts = toCounts(attempt).filter(({ limit }) => limit !== FROM_ONE_ADDRESS);
  await forgetAttempts(
    database,
    counts.map(({ key }) => key),
  );
}

/** Counts an attempt to name one's own password, as whoever finds an open browser might. */
export async function countPasswordAttempt(
  database: Database,
  personId: string,
  at: Date,
): Promise<Failure | null> {
  const retryAfterSeconds = await countAttempt(database, passwordKey(personId), AS_ONE_SIGNED_IN, at);
  return retryAfterSeconds === null ? null : { kind: 'rate_limited', retryAfterSeconds };
}

export async function forgetPasswordAttempts(database: Database, personId: string): Promise<void> {
  await forgetAttempts(database, [passwordKey(personId)]);
}

/** How long the longest count must be kept. */
export const LONGEST_WINDOW_SECONDS = 15 * 60;

/** Checking a password costs 50 ms of a processor; a whole newsroom may share one address. */
const FROM_ONE_ADDRESS: RateLimit = { maximum: 30, windowSeconds: 60 };

/** Somebody who mistypes has five tries; somebody who guesses has twenty an hour. */
const FROM_ONE_ADDRESS_AS_ONE: RateLimit = { maximum: 5, windowSeconds: LONGEST_WINDOW_SECONDS };

/** Against guessing from many addresses; high, because it can also keep the owner out. */
const AS_ONE: RateLimit = { maximum: 50, windowSeconds: LONGEST_WINDOW_SECONDS };

const AS_ONE_SIGNED_IN: RateLimit = { maximum: 10, windowSeconds: LONGEST_WINDOW_SECONDS };

function passwordKey(personId: string): string {
  return `password of ${personId}`;
}

function toCounts({ clientAddress, email }: SignInAttempt): readonly { key: string; limit: RateLimit }[] {
  const from = clientAddress ?? 'unknown';
  const account = createHash('sha256').update(normalizeEmail(email)).digest('base64url');
  return [
    { key: `sign-in from ${from}`, limit: FROM_ONE_ADDRESS },
    { key: `sign-in from ${from} as ${account}`, limit: FROM_ONE_ADDRESS_AS_ONE },
    { key: `sign-in as ${account}`, limit: AS_ONE },
  ];
}
