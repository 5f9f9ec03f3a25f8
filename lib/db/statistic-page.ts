import type { Change } from '#lib/domain/change.ts';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { PublicDiscrepancy } from '#lib/domain/discrepancy.ts';
import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import type { ReferenceSeries } from '#lib/domain/reference-series.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { chooseAxis } from '#lib/timeline/choose-axis.ts';
import { compareClaimsOn } from '#lib/timeline/claim-order.ts';
import { knownOn } from '#lib/timeline/known-on.ts';
import { claimsShown, type StatisticView } from '#lib/timeline/statistic-view.ts';
import { summariseTimeline } from '#lib/timeline/summarise-timeline.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { TimelineAxis } from '#lib/timeline/timeline-view.ts';
import { asRecorded } from './as-recorded.ts';
import { listChanges } from './changes.ts';
import type { Database } from './database.ts';
import { listDiscrepancies } from './discrepancies.ts';
import { type Found, found } from './found.ts';
import type { Page } from './page.ts';
import { findPublicStatistic } from './public-statistic.ts';
import { endOfDay, readRecordedTimeline } from './recorded-timeline.ts';
import { listReferenceSeries } from './reference-series.ts';
import { listReportedClaims } from './reported-claims.ts';
import { readEarlierFigures } from './revisions.ts';
import { listTimelineClaims } from './timeline-claims.ts';

/** What a statistic's page shows: every claim for its chart, and whole only those that are set in words. */
export interface StatisticPage {
  readonly statistic: PublicStatistic;
  readonly view: StatisticView;
  /** Every claim of the day looked back to, or of today. */
  readonly claims: readonly TimelineClaim[];
  /** Of these, the claims of the chosen sources and days. */
  readonly shown: readonly TimelineClaim[];
  readonly latest: readonly ReportedClaim[];
  readonly rows: readonly ReportedClaim[];
  readonly axis: TimelineAxis;
  /** Why its series stepped; these and what follows are of today, and left out where the page looks back. */
  readonly changes: readonly Change[];
  readonly discrepancies: readonly PublicDiscrepancy[];
  /** Published tables, drawn behind the claims. */
  readonly references: readonly ReferenceSeries[];
}

/** Reads a statistic's page in the view a reader chose. */
export async function findStatisticPage(
  database: Database,
  slug: string,
  { view, page }: { readonly view: StatisticView; readonly page: Page },
): Promise<Found<StatisticPage>> {
  const statistic = await findPublicStatistic(database, slug);
  if (statistic?.kind !== 'found') return statistic;
  const { claims, states } = await readTimeline(database, statistic.record.id, view);
  const axis = view.axis ?? chooseAxis(claims);
  const shown = claimsShown(claims, view, axis);
  const latestIds = summariseTimeline(claims, statistic.record.definition.temporality).latest.map(
    ({ claim }) => claim.id,
  );
  const rowIds = pageOfClaims(shown, axis, page);
  const whole = await listReportedClaims(database.pool, [...new Set([...latestIds, ...rowIds])]);
  const byId = new Map(whole.map((claim) => [claim.id, asRecorded(claim, states.get(claim.id))]));
  const inOrder = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  // Tables and explanations of today say nothing of what was known on an earlier day.
  const looksBack = view.knownOn !== null || view.recordedOn !== null;
  const [changes, discrepancies, references] = looksBack
    ? [[], [], []]
    : await readRemarks(database, statistic.record.id);
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
    references,
  });
}

function readRemarks({ pool }: Database, statisticId: string) {
  return Promise.all([
    listChanges(pool, statisticId),
    listDiscrepancies(pool, statisticId),
    listReferenceSeries(pool, statisticId),
  ]);
}

/** Both clocks may be set back: first the record's own, then the outlets'. */
async function readTimeline({ pool }: Database, statisticId: string, view: StatisticView) {
  const recorded =
    view.recordedOn === null
      ? { claims: await listTimelineClaims(pool, statisticId), states: new Map<string, ClaimRecord>() }
      : await readRecordedTimeline(pool, statisticId, view.recordedOn);
  const claims = view.knownOn === null ? recorded.claims : knownOn(recorded.claims, view.knownOn);
  const until = view.recordedOn === null ? new Date(8.64e15) : endOfDay(view.recordedOn);
  const earlier = await readEarlierFigures(pool, statisticId, until);
  const revised = claims.map((claim) => {
    const revisedFrom = earlier.get(claim.id);
    return revisedFrom === undefined ? claim : { ...claim, revisedFrom };
  });
  return { claims: revised, states: recorded.states };
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
