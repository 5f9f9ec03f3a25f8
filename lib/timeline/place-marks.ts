import type { Sight } from './gather-timeline.ts';
import { drawnNumber, glyphOf } from './glyph-of.ts';
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

/** One mark for every sight of a series, which is the `index`th of its chart. */
export function placeMarks(
  sights: readonly Sight[],
  index: number,
  ground: Ground,
  view: TimelineView,
): readonly Mark[] {
  return sights.map((sight) => placeMark(sight, index, ground, view));
}

function placeMark(sight: Sight, index: number, ground: Ground, view: TimelineView): Mark {
  const { claim, standsFor, day, scopeBreak } = sight;
  const glyph = glyphOf(claim, view.readsVagueWords);
  const height = glyph === 'words' || glyph === 'gap' ? null : drawnHeight(claim);
  // Vague words are set above the plot later; they have a date only.
  const fallback = glyph === 'words' ? 0 : ground.gapY;
  return {
    claim,
    standsFor,
    series: index,
    glyph,
    x: ground.time.x(day),
    y: height === null ? fallback : ground.value.y(height),
    bar: glyph === 'bar' ? barOf(claim, ground.value) : null,
    tail: view.axis === 'asOf' ? tailOf(claim, ground.time) : null,
    earlierY: earlierHeight(claim, ground.value),
    isRetracted: claim.status === 'retracted',
    isBeyond: height !== null && ground.value.isBeyond(height),
    scopeBreak,
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
