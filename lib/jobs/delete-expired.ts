import type { JobHelpers } from 'graphile-worker';

/** What is kept for a time only; none of it is part of the record. */
const EXPIRED = [
  'DELETE FROM auth_session WHERE expires_at < now()',
  'DELETE FROM auth_verification WHERE expires_at < now()',
  // An answer is given again for a day.
  "DELETE FROM idempotency_key WHERE created_at < now() - interval '1 day'",
  // The longest window of any rate limit is far below a day; the column counts milliseconds.
  "DELETE FROM auth_rate_limit WHERE last_request < 1000 * extract(epoch FROM now() - interval '1 day')",
  // The longest window of any limit on reports.
  "DELETE FROM report_attempt WHERE opened_at < now() - interval '1 day'",
  // Readers are told so where they type it: time to write back after the answer, and an end where none ever comes.
  `UPDATE error_report SET contact = NULL WHERE contact IS NOT NULL
    AND (decided_at < now() - interval '7 days' OR created_at < now() - interval '90 days')`,
];

/** Clears away ended sessions, old answers to repeated requests, counters of rate limits, and contacts of reporters. */
export async function deleteExpired(_payload: unknown, { query }: Pick<JobHelpers, 'query'>): Promise<void> {
  for (const statement of EXPIRED) await query(statement);
}
