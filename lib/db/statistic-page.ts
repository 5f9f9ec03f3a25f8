import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { chooseAxis } from '#lib/timeline/choose-axis.ts';
import { compareClaimsOn } from '#lib/timeline/claim-order.ts';
import { summariseTimeline } from '#lib/timeline/summarise-timeline.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { TimelineAxis } from '#lib/timeline/timeline-view.ts';
import type { Database } from './database.ts';
import { type Found, found } from './found.ts';
import type { Page } from './page.ts';
import { findPublicStatistic } from './public-statistic.ts';
import { listReportedClaims } from './reported-claims.ts';
import { listTimelineClaims } from './timeline-claims.ts';

/** What a statistic's page shows: every claim for its chart, and whole only those that are set in words. */
export interface StatisticPage {
  readonly statistic: PublicStatistic;
  readonly claims: readonly TimelineClaim[];
  readonly latest: readonly ReportedClaim[];
  readonly rows: readonly ReportedClaim[];
  readonly axis: TimelineAxis;
}

/** Reads a statistic's page; `axis` null leaves the choice to the dates of the claims. */
export async function findStatisticPage(
  database: Database,
  slug: string,
  view: { readonly axis: TimelineAxis | null; readonly page: Page },
): Promise<Found<StatisticPage>> {
  const statistic = await findPublicStatistic(database, slug);
  if (statistic?.kind !== 'found') return statistic;
  const claims = await listTimelineClaims(database.pool, statistic.record.id);
  const axis = view.axis ?? chooseAxis(claims);
  const latestIds = summariseTimeline(claims, statistic.record.definition.temporality).latest.map(
    ({ claim }) => claim.id,
  );
  const rowIds = pageOfClaims(claims, axis, view.page);
  const whole = await listReportedClaims(database.pool, [...new Set([...latestIds, ...rowIds])]);
  const byId = new Map(whole.map((claim) => [claim.id, claim]));
  const inOrder = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return found({
    statistic: statistic.record,
    claims,
    latest: inOrder(latestIds),
    rows: inOrder(rowIds),
    axis,
  });
}

/** Newest first on the axis the reader sees; claims without a day on it come last. */
function pageOfClaims(claims: readonly TimelineClaim[], axis: TimelineAxis, page: Page): readonly string[] {
  const first = (page.number - 1) * page.size;
  return claims
    .toSorted(compareClaimsOn(axis))
    .reverse()
    .slice(first, first + page.size)
    .map((claim) => claim.id);
}
