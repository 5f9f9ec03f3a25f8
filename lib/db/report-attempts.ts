import type { Database } from './database.ts';
import type { RateLimit } from './rate-limits.ts';

/**
 * Counts a report before it is stored, for all instances together and however many come at once. Answers null if it
 * may go on, else the seconds until the next may. Its table is not the sign-in library's, which is swept too early.
 */
export async function countReportAttempt(
  { pool }: Database,
  key: string,
  { maximum, windowSeconds }: RateLimit,
  at: Date,
): Promise<number | null> {
  const closedBefore = new Date(at.getTime() - windowSeconds * 1000);
  const { rows } = await pool.query<{ count: number; opened_at: Date }>({
    ...COUNT_REPORT_ATTEMPT,
    values: [key, at, closedBefore],
  });
  const row = rows[0];
  if (row === undefined) throw new Error(`a report was not counted under ${key}`);
  if (row.count <= maximum) return null;
  return Math.max(1, Math.ceil((row.opened_at.getTime() - closedBefore.getTime()) / 1000));
}

const COUNT_REPORT_ATTEMPT = {
  name: 'count report attempt',
  text: `INSERT INTO report_attempt AS known (key, count, opened_at) VALUES ($1, 1, $2)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN known.opened_at <= $3 THEN 1 ELSE least(known.count, 1000000) + 1 END,
      opened_at = CASE WHEN known.opened_at <= $3 THEN $2 ELSE known.opened_at END
    RETURNING count, opened_at`,
};
