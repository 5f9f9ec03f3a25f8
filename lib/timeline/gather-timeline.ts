import type { Difference } from '#lib/comparison/comparability.ts';
import type { Temporality } from '#lib/domain/statistic.ts';
import { dayOn } from './claim-order.ts';
import { findBreaks } from './find-breaks.ts';
import { latestFigure } from './latest-figure.ts';
import { type LineStop, lineStops } from './line-stops.ts';
import { gatherSeries, listSeries, type TimelineSeries } from './list-series.ts';
import { rememberedFor } from './remembered-for.ts';
import type { TimelineClaim } from './timeline-claim.ts';
import type { TimelineAxis } from './timeline-view.ts';

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
  /** How many they are. */
  readonly standsFor: number;
  readonly day: string;
  /** Why the line of its origin breaks before it; null where it does not. */
  readonly scopeBreak: Difference | null;
}

/** Claims as series of sights and line stops. A page draws a list of claims at two widths: it is gathered once. */
export const gatherTimeline = rememberedFor(gather);

function gather(
  claims: readonly TimelineClaim[],
  temporality: Temporality,
  axis: TimelineAxis,
  mostSeries: number,
): GatheredTimeline {
  const undated = claims.filter((claim) => dayOn(claim, axis) === null);
  const dated = undated.length === 0 ? claims : claims.filter((claim) => dayOn(claim, axis) !== null);
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

function listSights(series: TimelineSeries, axis: TimelineAxis): readonly Sight[] {
  // The gathered rest has no one's line to break.
  const breaks = series.origins === 1 ? findBreaks(series.claims) : new Map<string, Difference>();
  return spotsOf(series.claims, axis, breaks).flatMap((alike) => {
    const claim = alike.at(-1);
    const day = claim && dayOn(claim, axis);
    if (!claim || !day) return [];
    return [{ claim, standsFor: alike.length, day, scopeBreak: breaks.get(claim.id) ?? null }];
  });
}

/** Claims in order, those together that look alike; only claims of one day can, and a day has few. */
function spotsOf(
  claims: readonly TimelineClaim[],
  axis: TimelineAxis,
  breaks: ReadonlyMap<string, Difference>,
): readonly (readonly TimelineClaim[])[] {
  const spots: TimelineClaim[][] = [];
  let ofDay: TimelineClaim[][] = [];
  let day: string | null = null;
  for (const claim of claims) {
    if (dayOn(claim, axis) !== day) [ofDay, day] = [[], dayOn(claim, axis)];
    const mayShare = claim.revisedFrom === null && !breaks.has(claim.id);
    const spot = mayShare ? ofDay.find(([first]) => first !== undefined && isAlike(first, claim)) : undefined;
    if (spot) {
      spot.push(claim);
      continue;
    }
    const own = [claim];
    spots.push(own);
    // A claim at which the series breaks, or that was revised, has something of its own to say.
    if (mayShare) ofDay.push(own);
  }
  return spots;
}

/** Whether two claims of one day are drawn alike, and their marks say the same of them but for who printed it. */
function isAlike(a: TimelineClaim, b: TimelineClaim): boolean {
  return (
    ALIKE.every((field) => a[field] === b[field]) &&
    // A number may be printed in several ways; of vague words and absences the words are all there is.
    (a.verbatim === b.verbatim || (a.vague === null && a.kind === 'figure'))
  );
}

const ALIKE = [
  'low',
  'high',
  'qualifier',
  'asOfBasis',
  'originKey',
  'status',
  'kind',
  'best',
  'vague',
  'asOfFrom',
  'asOfTo',
  'unit',
  'departures',
] as const satisfies readonly (keyof TimelineClaim)[];
