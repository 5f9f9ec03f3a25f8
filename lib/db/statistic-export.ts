import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { ExportedClaim } from '#lib/domain/exported-claim.ts';
import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import type { StatisticView } from '#lib/timeline/statistic-view.ts';
import type { Database } from './database.ts';
import { readClaimsToExport } from './exported-claims.ts';
import { type Found, found } from './found.ts';
import { readLatestChange } from './latest-change.ts';
import { findPublicStatistic } from './public-statistic.ts';
import { CLAIMS_TO_EXPORT } from './sql/exported-claims.ts';
import { ask } from './sql/named-query.ts';
import { readStatisticTimeline } from './statistic-timeline.ts';

/** What a file of a statistic is written from: how many claims it holds, and the claims in batches. */
export interface StatisticExport {
  readonly statistic: PublicStatistic;
  /** Null for every public claim as it stands. */
  readonly view: StatisticView | null;
  readonly count: number;
  /** Day on which anything of them last changed; null where there is none. */
  readonly changedOn: string | null;
  readonly batches: AsyncIterable<readonly ExportedClaim[]>;
}

/** Every public claim of a statistic as it stands, or, in a view, the rows of its page's table: all pages, in their order. */
export async function findStatisticExport(
  database: Database,
  slug: string,
  view: StatisticView | null,
): Promise<Found<StatisticExport>> {
  const statistic = await findPublicStatistic(database, slug);
  if (statistic?.kind !== 'found') return statistic;
  const { id } = statistic.record;
  const [{ ids, states }, changedOn] = await Promise.all([
    view === null ? everyClaim(database, id) : displayedClaims(database, id, view),
    readLatestChange(database, id),
  ]);
  return found({
    statistic: statistic.record,
    view,
    count: ids.length,
    changedOn,
    batches: readClaimsToExport(database.pool, ids, states),
  });
}

interface ClaimsToExport {
  readonly ids: readonly string[];
  readonly states: ReadonlyMap<string, ClaimRecord>;
}

async function everyClaim({ pool }: Database, statisticId: string): Promise<ClaimsToExport> {
  const rows = await ask(pool, CLAIMS_TO_EXPORT, [statisticId]);
  return { ids: rows.map(({ id }) => id), states: new Map() };
}

/** The page's table has the newest first. */
async function displayedClaims(
  database: Database,
  statisticId: string,
  view: StatisticView,
): Promise<ClaimsToExport> {
  const { shown, states } = await readStatisticTimeline(database, statisticId, view);
  return { ids: shown.map(({ id }) => id).reverse(), states };
}
