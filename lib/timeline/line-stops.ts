import { comparabilityKey } from '#lib/comparison/comparability.ts';
import type { Temporality } from '#lib/domain/statistic.ts';
import { dayOn } from './claim-order.ts';
import { drawnNumber } from './glyph-of.ts';
import type { TimelineClaim } from './timeline-claim.ts';
import type { TimelineAxis } from './timeline-view.ts';

/** A point a line passes through. */
export interface LineStop {
  readonly day: string;
  readonly value: number;
}

/**
 * The lines of one origin: each joins only claims that may be compared, in order, and ends where the origin
 * gave no figure. Periods stand side by side and are not joined.
 */
export function lineStops(
  claims: readonly TimelineClaim[],
  temporality: Temporality,
  axis: TimelineAxis,
): readonly (readonly LineStop[])[] {
  if (temporality === 'period') return [];
  const standing = claims.filter((claim) => claim.status === 'published' && dayOn(claim, axis) !== null);
  const kinds = Map.groupBy(standing, (claim) => (claim.kind === 'absence' ? '' : comparabilityKey(claim)));
  const absences = (kinds.get('') ?? []).map((claim) => dayOn(claim, axis) ?? '');
  kinds.delete('');
  return [...kinds.values()]
    .flatMap((kind) => cutAt(absences, stopsOf(kind, temporality, axis)))
    .filter((line) => line.length > 1);
}

/**
 * Which claims pull the line. Where an origin's own dated, exact figure stands on a day, rounded or open ones
 * of that day do not. In a cumulative series a rounded or merely "on or before" figure that the line already
 * covers says nothing new: an outlet that rounds down, or prints an old number, must not look like a fall.
 */
function stopsOf(claims: readonly TimelineClaim[], temporality: Temporality, axis: TimelineAxis) {
  const stops: LineStop[] = [];
  const byDay = Map.groupBy(claims, (claim) => dayOn(claim, axis) ?? '');
  let height = Number.NEGATIVE_INFINITY;
  for (const [day, ofDay] of byDay) {
    const firm = ofDay.filter((claim) => isFirm(claim, axis));
    for (const claim of firm.length > 0 ? firm : ofDay) {
      const value = lineValue(claim);
      if (value === null) continue;
      if (firm.length === 0 && temporality === 'cumulative' && value <= height) continue;
      stops.push({ day, value });
      height = value;
    }
  }
  return stops;
}

function isFirm(claim: TimelineClaim, axis: TimelineAxis): boolean {
  const isExact = claim.vague === null && (claim.qualifier === 'exact' || claim.best !== null);
  return isExact && (axis === 'published' || claim.asOfBasis === 'stated');
}

/** The single value a line may pass through. A range has none unless its source gave one: never a midpoint. */
function lineValue(claim: TimelineClaim): number | null {
  if (claim.vague !== null) return null;
  switch (claim.qualifier) {
    case 'exact':
    case 'about':
    case 'nearly':
    case 'at_least':
    case 'more_than':
      return claim.low === null ? null : drawnNumber(claim.low);
    case 'at_most':
    case 'less_than':
      return null;
    case 'range':
      return claim.best === null ? null : drawnNumber(claim.best);
  }
}

function cutAt(days: readonly string[], stops: readonly LineStop[]): readonly (readonly LineStop[])[] {
  const pieces = Map.groupBy(stops, (stop) => days.filter((day) => day < stop.day).length);
  return [...pieces.values()];
}
