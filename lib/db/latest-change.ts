import type { Database } from './database.ts';
import { LATEST_CHANGE } from './sql/exported-claims.ts';
import { ask } from './sql/named-query.ts';

/** The day, in UTC, on which anything of a statistic's public claims last changed; null where it has none. */
export async function readLatestChange({ pool }: Database, statisticId: string): Promise<string | null> {
  const [row] = await ask(pool, LATEST_CHANGE, [statisticId]);
  return row?.at?.toISOString().slice(0, 10) ?? null;
}
