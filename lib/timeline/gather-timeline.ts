import type { Difference } from '#lib/comparison/comparability.ts';
import { dayOn } from './claim-order.ts';
import { findBreaks } from './find-breaks.ts';
import { latestFigure } from './latest-figure.ts';
import { type LineStop, lineStops } from './line-stops.ts';
import { gatherSeries, listSeries, type TimelineSeries } from './list-series.ts';
import { partBy } from './part-by.ts';
import type { TimelineClaim } from './timeline-claim.ts';
import type { TimelineSubject, TimelineView } from './timeline-view.ts';

/** What of a timeline is the same at every width and on every scale. */
export interface GatheredTimeline {
  /** Claims that have a day on the axis. */
  readonly dated: readonly TimelineClaim[];
  readonly undated: readonly TimelineClaim[];
  readonly series: readonly GatheredSeries[];
}

export interface GatheredSeries {
  readonly series: TimelineSeries;
  /** What its lines pass through; none for a gathered rest, which is no one's voice. */
  readonly lines: readonly (readonly LineStop[])[];
  readonly sights: readonly Sight[];
  readonly latest: TimelineClaim | null;
}

/** Claims of one series that say the same of the same day: wherever they are drawn, they are one mark. */
export interface Sight {
  /** The last of them in the order of claims. */
  readonly claim: TimelineClaim;
  readonly standsFor: readonly TimelineClaim[];
  readonly day: string;
  /** Why the line of its origin breaks before it; null where it does not. */
  readonly scopeBreak: Difference | null;
}

const gathered = new WeakMap<readonly TimelineClaim[], Map<string, GatheredTimeline>>();

/** Claims as series of sights and line stops. A page draws a list of claims at two widths: it is gathered once. */
export function gatherTimeline(
  claims: readonly TimelineClaim[],
  { temporality }: Pick<TimelineSubject, 'temporality'>,
  { axis }: Pick<TimelineView, 'axis'>,
  mostSeries: number,
): GatheredTimeline {
  const made = gathered.get(claims) ?? new Map<string, GatheredTimeline>();
  const key = `${temporality} ${axis} ${mostSeries}`;
  const timeline = made.get(key) ?? gather(claims, { temporality }, { axis }, mostSeries);
  gathered.set(claims, made.set(key, timeline));
  return timeline;
}

function gather(
  claims: readonly TimelineClaim[],
  { temporality }: Pick<TimelineSubject, 'temporality'>,
  { axis }: Pick<TimelineView, 'axis'>,
  mostSeries: number,
): GatheredTimeline {
  const [dated, undated] = partBy(claims, (claim) => dayOn(claim, axis) !== null);
  const series = gatherSeries(listSeries(dated, axis), mostSeries, axis);
  return {
    dated,
    undated,
    series: series.map((one) => ({
      series: one,
      lines: one.origins > 1 ? [] : lineStops(one.claims, temporality, axis),
      sights: listSights(one, axis),
      latest: latestFigure(one.claims, temporality, axis),
    })),
  };
}

function listSights(series: TimelineSeries, axis: TimelineView['axis']): readonly Sight[] {
  // The gathered rest has no one's line to break.
  const breaks = series.origins === 1 ? findBreaks(series.claims) : new Map<string, Difference>();
  const alike = Map.groupBy(series.claims, (claim) => sightKey(claim, axis, breaks.has(claim.id)));
  return [...alike.values()].flatMap((standsFor) => {
    const claim = standsFor.at(-1);
    const day = claim && dayOn(claim, axis);
    return claim && day ? [{ claim, standsFor, day, scopeBreak: breaks.get(claim.id) ?? null }] : [];
  });
}

/** Of a series that breaks or was revised, each claim has something of its own to say. */
function sightKey(claim: TimelineClaim, axis: TimelineView['axis'], isBreak: boolean): string {
  if (isBreak || claim.revisedFrom !== null) return claim.id;
  const words = claim.vague === null && claim.kind === 'figure' ? '' : `${claim.vague} ${claim.verbatim}`;
  const dates = `${dayOn(claim, axis)} ${claim.asOfFrom} ${claim.asOfTo} ${claim.asOfBasis}`;
  const figure = `${claim.qualifier} ${claim.low} ${claim.high} ${claim.best} ${claim.modality}`;
  return `${claim.status} ${claim.kind} ${dates} ${figure} ${claim.unit} ${claim.departures} ${claim.originKey} ${words}`;
}
