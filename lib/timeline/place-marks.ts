import { dayOn } from './claim-order.ts';
import { findBreaks } from './find-breaks.ts';
import { drawnNumber, glyphOf } from './glyph-of.ts';
import type { TimelineSeries } from './list-series.ts';
import type { Bar, Mark, Tail } from './mark.ts';
import type { TimeAxis } from './time-axis.ts';
import type { TimelineClaim } from './timeline-claim.ts';
import type { TimelineView } from './timeline-view.ts';
import type { ValueAxis } from './value-axis.ts';

/** The ground marks are placed on. */
export interface Ground {
  readonly time: TimeAxis;
  readonly value: ValueAxis;
  /** The foot of the plot, where an origin's having given no figure is marked. */
  readonly gapY: number;
}

/** One mark for every claim of a series that has a day on the axis. */
export function placeMarks(
  series: TimelineSeries,
  index: number,
  ground: Ground,
  view: TimelineView,
): readonly Mark[] {
  // The gathered rest has no one's line to break.
  const breaks = series.origins === 1 ? findBreaks(series.claims) : new Map();
  return series.claims.flatMap((claim) => {
    const day = dayOn(claim, view.axis);
    if (day === null) return [];
    const scopeBreak = breaks.get(claim.id) ?? null;
    return [{ ...placeMark(claim, ground, view), x: ground.time.x(day), series: index, scopeBreak }];
  });
}

function placeMark(claim: TimelineClaim, ground: Ground, view: TimelineView) {
  const glyph = glyphOf(claim, view.readsVagueWords);
  const height = glyph === 'words' || glyph === 'gap' ? null : drawnHeight(claim);
  // Vague words are set above the plot later; they have a date only.
  const fallback = glyph === 'words' ? 0 : ground.gapY;
  return {
    claim,
    standsFor: [claim],
    glyph,
    y: height === null ? fallback : ground.value.y(height),
    bar: glyph === 'bar' ? barOf(claim, ground.value) : null,
    tail: view.axis === 'asOf' ? tailOf(claim, ground.time) : null,
    earlierY: earlierHeight(claim, ground.value),
    isRetracted: claim.status === 'retracted',
    isBeyond: height !== null && ground.value.isBeyond(height),
  };
}

/** A range stands at its upper end: the mark is reached where the bar ends. */
function drawnHeight(claim: TimelineClaim): number | null {
  const bound = claim.qualifier === 'range' ? claim.high : (claim.low ?? claim.high);
  return bound === null ? null : drawnNumber(bound);
}

/** A value beyond the scale is told in words only. */
function earlierHeight({ revisedFrom }: TimelineClaim, value: ValueAxis): number | null {
  const bound = revisedFrom?.low ?? revisedFrom?.high ?? null;
  const height = bound === null ? null : drawnNumber(bound);
  return height === null || value.isBeyond(height) ? null : value.y(height);
}

function barOf(claim: TimelineClaim, value: ValueAxis): Bar | null {
  if (claim.low === null || claim.high === null) return null;
  const low = value.y(drawnNumber(claim.low));
  return {
    foot: value.hasZeroLine ? value.y(0) : low,
    low,
    high: value.y(drawnNumber(claim.high)),
    best: claim.best === null ? null : value.y(drawnNumber(claim.best)),
  };
}

function tailOf(claim: TimelineClaim, time: TimeAxis): Tail | null {
  if (claim.asOfBasis === 'published') return { kind: 'open' };
  return claim.asOfFrom === claim.asOfTo ? null : { kind: 'span', from: time.x(claim.asOfFrom) };
}
