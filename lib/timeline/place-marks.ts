import type { Sight } from './gather-timeline.ts';
import { drawnNumber, type Glyph, glyphOf } from './glyph-of.ts';
import type { Bar, Mark, Tail } from './mark.ts';
import { cellOf, type Spot } from './thin-marks.ts';
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

/**
 * The marks of a series, which is the `index`th of its chart: one for every sight that can be told apart. Of a long
 * series most cannot, so that only the place of each is found before.
 */
export function placeMarks(
  sights: readonly Sight[],
  index: number,
  ground: Ground,
  view: TimelineView,
): readonly Mark[] {
  const placed = new Map<number | string, PlacedSight>();
  for (const sight of sights) {
    const spot = spotOf(sight, index, ground, view);
    const cell = cellOf(spot);
    const before = placed.get(cell);
    placed.set(cell, {
      spot,
      sight,
      standsFor: sight.standsFor + (before?.standsFor ?? 0),
      firstDay: before?.firstDay ?? sight.day,
    });
  }
  return [...placed.values()].map((last) => toMark(last, ground, view));
}

/** The last sight of a spot, and what it stands for; sights come in the order of their days. */
interface PlacedSight {
  readonly spot: Spot;
  readonly sight: Sight;
  readonly standsFor: number;
  readonly firstDay: string;
}

function spotOf({ claim, day, scopeBreak }: Sight, index: number, ground: Ground, view: TimelineView): Spot {
  const glyph = glyphOf(claim, view.readsVagueWords);
  const height = heightOf(claim, glyph);
  // Vague words are set above the plot later; they have a date only.
  const fallback = glyph === 'words' ? 0 : ground.gapY;
  return {
    claim,
    series: index,
    glyph,
    x: ground.time.x(day),
    y: height === null ? fallback : ground.value.y(height),
    bar: glyph === 'bar' ? barOf(claim, ground.value) : null,
    isRetracted: claim.status === 'retracted',
    scopeBreak,
  };
}

function toMark({ spot, sight, standsFor, firstDay }: PlacedSight, ground: Ground, view: TimelineView): Mark {
  const { claim, glyph } = spot;
  const height = heightOf(claim, glyph);
  return {
    ...spot,
    standsFor,
    firstDay,
    lastDay: sight.day,
    tail: view.axis === 'asOf' ? tailOf(claim, ground.time) : null,
    earlierY: earlierHeight(claim, ground.value),
    isBeyond: height !== null && ground.value.isBeyond(height),
  };
}

function heightOf(claim: TimelineClaim, glyph: Glyph): number | null {
  return glyph === 'words' || glyph === 'gap' ? null : drawnHeight(claim);
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
