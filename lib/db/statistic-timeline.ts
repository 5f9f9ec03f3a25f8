import type pg from 'pg';
import { chooseAxis } from '#lib/timeline/choose-axis.ts';
import { compareClaimsOn } from '#lib/timeline/claim-order.ts';
import { knownOn } from '#lib/timeline/known-on.ts';
import { claimsShown, type StatisticView } from '#lib/timeline/statistic-view.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { TimelineAxis } from '#lib/timeline/timeline-view.ts';
import type { Database } from './database.ts';
import { instantOf, type RecordedTimeline, readRecordedTimeline } from './recorded-timeline.ts';
import { readEarlierFigures } from './revisions.ts';
import { listTimelineClaims } from './timeline-claims.ts';

/** The timeline of a statistic in the view a reader chose. */
export interface StatisticTimeline extends RecordedTimeline {
  readonly axis: TimelineAxis;
  /** Of `claims`, which are in order on the axis, those of the chosen sources and days. */
  readonly shown: readonly TimelineClaim[];
}

export async function readStatisticTimeline(
  { pool }: Database,
  statisticId: string,
  view: StatisticView,
): Promise<StatisticTimeline> {
  const { claims: unordered, states } = await readByBothClocks(pool, statisticId, view);
  const axis = view.axis ?? chooseAxis(unordered);
  const claims = unordered.toSorted(compareClaimsOn(axis));
  return { axis, claims, shown: claimsShown(claims, view, axis), states };
}

/** Both clocks may be set back: first the record's own, then the outlets'. */
async function readByBothClocks(
  pool: pg.Pool,
  statisticId: string,
  view: StatisticView,
): Promise<RecordedTimeline> {
  const until = view.recordedOn === null ? null : instantOf(view.recordedOn);
  const [recorded, earlier] = await Promise.all([
    until === null ? readToday(pool, statisticId) : readRecordedTimeline(pool, statisticId, until),
    readEarlierFigures(pool, statisticId, until ?? END_OF_TIME),
  ]);
  const claims = view.knownOn === null ? recorded.claims : knownOn(recorded.claims, view.knownOn);
  const revised = claims.map((claim) => {
    const revisedFrom = earlier.get(claim.id);
    return revisedFrom === undefined ? claim : { ...claim, revisedFrom };
  });
  return { claims: revised, states: recorded.states };
}

const END_OF_TIME = new Date(8.64e15);

async function readToday(pool: pg.Pool, statisticId: string): Promise<RecordedTimeline> {
  return { claims: await listTimelineClaims(pool, statisticId), states: new Map() };
}
