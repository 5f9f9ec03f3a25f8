import type { Database } from '#lib/db/database.ts';
import type { RateLimit } from '#lib/db/rate-limits.ts';
import { countReportAttempt } from '#lib/db/report-attempts.ts';
import type { Failure } from '#lib/domain/failure.ts';

/** What a reader's report is counted by. */
export interface ReportOrigin {
  /** Stands for the reader's network for a day; never the address itself. */
  readonly clientKey: string;
  /** Stands for the words, whichever record they are about. */
  readonly wordsKey: string;
}

/** Counts a report before it is stored; a failure says when the next may be sent. */
export async function countReport(
  database: Database,
  { clientKey, wordsKey }: ReportOrigin,
  at: Date,
): Promise<Failure | null> {
  // One after another: whoever is over a limit of their own must not use up what everybody shares.
  for (const { key, limit } of [
    { key: `hour of ${clientKey}`, limit: FROM_ONE_NETWORK_AN_HOUR },
    { key: `day of ${clientKey}`, limit: FROM_ONE_NETWORK_A_DAY },
    { key: `words ${wordsKey}`, limit: THE_SAME_WORDS },
    { key: 'everybody', limit: FROM_EVERYBODY },
  ]) {
    const retryAfterSeconds = await countReportAttempt(database, key, limit, at);
    if (retryAfterSeconds !== null) return { kind: 'rate_limited', retryAfterSeconds };
  }
  return null;
}

const HOUR_SECONDS = 60 * 60;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/** A careful reader finds a few mistakes on a page; a class or a newsroom may share an address. */
const FROM_ONE_NETWORK_AN_HOUR: RateLimit = { maximum: 5, windowSeconds: HOUR_SECONDS };

/** What an editor can answer in a morning, beside all else. */
const FROM_ONE_NETWORK_A_DAY: RateLimit = { maximum: 20, windowSeconds: DAY_SECONDS };

/** One mistake of an outlet may stand in a few records, and be reported of each in the same words. */
const THE_SAME_WORDS: RateLimit = { maximum: 3, windowSeconds: DAY_SECONDS };

/** From many addresses at once, as a flood comes; above what readers of a much-read page send in an hour. */
const FROM_EVERYBODY: RateLimit = { maximum: 100, windowSeconds: HOUR_SECONDS };
