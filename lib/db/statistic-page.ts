import type { ExchangeRates } from '#lib/comparison/derived/convert-amounts.ts';
import type { Change } from '#lib/domain/change.ts';
import type { PublicDiscrepancy } from '#lib/domain/discrepancy.ts';
import type { AnsweredReport } from '#lib/domain/error-report.ts';
import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import type { ReferenceSeries } from '#lib/domain/reference-series.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import type { StatisticView } from '#lib/timeline/statistic-view.ts';
import { summariseTimeline } from '#lib/timeline/summarise-timeline.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { TimelineAxis } from '#lib/timeline/timeline-view.ts';
import { asRecorded } from './as-recorded.ts';
import { listChanges } from './changes.ts';
import type { Database } from './database.ts';
import { listDiscrepancies } from './discrepancies.ts';
import { listExchangeRates } from './exchange-rates.ts';
import { type Found, found } from './found.ts';
import { readLatestChange } from './latest-change.ts';
import type { Page } from './page.ts';
import { listAnsweredReports } from './public-report.ts';
import { findPublicStatistic } from './public-statistic.ts';
import { listReferenceSeries } from './reference-series.ts';
import { listReportedClaims } from './reported-claims.ts';
import { readStatisticTimeline } from './statistic-timeline.ts';

/** What a statistic's page shows: every claim for its chart, and whole only those that are set in words. */
export interface StatisticPage {
  readonly statistic: PublicStatistic;
  readonly view: StatisticView;
  /** Every claim of the day looked back to, or of today, in order on the axis. */
  readonly claims: readonly TimelineClaim[];
  /** Of these, the claims of the chosen sources and days. */
  readonly shown: readonly TimelineClaim[];
  readonly latest: readonly ReportedClaim[];
  readonly rows: readonly ReportedClaim[];
  readonly axis: TimelineAxis;
  /** Why its series stepped; these and what follows are of today, and left out where the page looks back. */
  readonly changes: readonly Change[];
  readonly discrepancies: readonly PublicDiscrepancy[];
  /** By what amounts of money may be converted, should a reader ask for it. */
  readonly rates: readonly ExchangeRates[];
  /** Published tables, drawn behind the claims. */
  readonly references: readonly ReferenceSeries[];
  /** Where the page shows the record of an earlier day: how many of these claims were revised or retracted since. */
  readonly changedSince: number;
  /** Errors that readers reported of it, and editors answered. */
  readonly reports: readonly AnsweredReport[];
  /** Day on which anything of its claims last changed, YYYY-MM-DD in UTC; null where it has none. */
  readonly changedOn: string | null;
}

/** Reads a statistic's page in the view a reader chose. */
export async function findStatisticPage(
  database: Database,
  slug: string,
  { view, page }: { readonly view: StatisticView; readonly page: Page },
): Promise<Found<StatisticPage>> {
  const statistic = await findPublicStatistic(database, slug);
  if (statistic?.kind !== 'found') return statistic;
  // Tables and explanations of today say nothing of what was known on an earlier day.
  const looksBack = view.knownOn !== null || view.recordedOn !== null;
  const { unit } = statistic.record.definition;
  const [timeline, [changes, discrepancies, references], rates, changedOn, reports] = await Promise.all([
    readStatisticTimeline(database, statistic.record.id, view),
    looksBack ? NO_REMARKS : readRemarks(database, statistic.record.id),
    unit.kind === 'money' ? listExchangeRates(database.pool, unit.code) : [],
    readLatestChange(database, statistic.record.id),
    listAnsweredReports(database, { kind: 'statistic', id: statistic.record.id }),
  ]);
  const { axis, claims, shown } = timeline;
  const latestIds = summariseTimeline(claims, statistic.record.definition.temporality).latest.map(
    ({ claim }) => claim.id,
  );
  const rowIds = pageOfClaims(shown, page);
  const whole = await listReportedClaims(database.pool, [...new Set([...latestIds, ...rowIds])]);
  const byId = new Map(whole.map((claim) => [claim.id, asRecorded(claim, timeline.states.get(claim.id))]));
  const inOrder = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return found({
    statistic: statistic.record,
    view,
    claims,
    shown,
    latest: inOrder(latestIds),
    rows: inOrder(rowIds),
    axis,
    changes,
    discrepancies,
    rates,
    references,
    changedSince: timeline.states.size,
    reports,
    changedOn,
  });
}

const NO_REMARKS = [[], [], []] as const;

function readRemarks({ pool }: Database, statisticId: string) {
  return Promise.all([
    listChanges(pool, statisticId),
    listDiscrepancies(pool, statisticId),
    listReferenceSeries(pool, statisticId),
  ]);
}

/** Of claims in order, the newest first; those without a day on the axis come last. */
function pageOfClaims(claims: readonly TimelineClaim[], page: Page): readonly string[] {
  const end = claims.length - (page.number - 1) * page.size;
  return claims
    .slice(Math.max(0, end - page.size), Math.max(0, end))
    .reverse()
    .map((claim) => claim.id);
}
