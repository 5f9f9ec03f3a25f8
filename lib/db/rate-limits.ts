import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';

/** So many attempts in so long; the window opens with the first attempt and is not moved by later ones. */
export interface RateLimit {
  readonly maximum: number;
  readonly windowSeconds: number;
}

/**
 * Counts an attempt, for all instances together and however many come at once.
 * Answers null if it may go on, else the seconds until the next may.
 */
export async function countAttempt(
  database: Database,
  key: string,
  limit: RateLimit,
  at: Date,
): Promise<number | null> {
  const now = at.getTime();
  const { rows } = await database.pool.query<{ count: number; since: string }>({
    ...COUNT_ATTEMPT,
    values: [randomUUID(), key, now, now - limit.windowSeconds * 1000],
  });
  const row = rows[0];
  if (row === undefined) throw new Error(`attempt ${key} was not counted`);
  if (row.count <= limit.maximum) return null;
  return Math.max(1, Math.ceil((Number(row.since) - now) / 1000 + limit.windowSeconds));
}

// The table is the sign-in library's; its last_request is when our window opened.
const COUNT_ATTEMPT = {
  name: 'count attempt',
  text: `INSERT INTO auth_rate_limit AS known (id, key, count, last_request) VALUES ($1, $2, 1, $3)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN known.last_request <= $4 THEN 1 ELSE least(known.count, 1000000) + 1 END,
      last_request = CASE WHEN known.last_request <= $4 THEN $3 ELSE known.last_request END
    RETURNING count, last_request AS since`,
};

/** Starts the count anew, after an attempt that succeeded. */
export async function forgetAttempts(database: Database, keys: readonly string[]): Promise<void> {
  await database.pool.query({
    name: 'forget attempts',
    text: 'DELETE FROM auth_rate_limit WHERE key = ANY($1)',
    values: [keys],
  });
}
