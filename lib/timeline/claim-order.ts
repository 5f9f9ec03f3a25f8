import type { TimelineClaim } from './timeline-claim.ts';
import type { TimelineAxis } from './timeline-view.ts';

/** The day a claim stands at on an axis; null where it has none (an article without a known date). */
export function dayOn(claim: TimelineClaim, axis: TimelineAxis): string | null {
  return axis === 'asOf' ? claim.asOfTo : claim.publishedOn;
}

/**
 * Claims from the earliest to the latest on an axis. On one day the better dated and the better known come
 * later, so that the last of an origin is its latest word: a stated date beats "on or before", a later saying
 * an earlier one, an exact number a rounded one.
 */
export function compareClaimsOn(axis: TimelineAxis) {
  return (a: TimelineClaim, b: TimelineClaim): number =>
    compareText(dayOn(a, axis) ?? '', dayOn(b, axis) ?? '') ||
    (axis === 'asOf' ? datedness(a) - datedness(b) : compareText(a.asOfTo, b.asOfTo)) ||
    compareText(spokenOn(a), spokenOn(b)) ||
    exactness(a) - exactness(b) ||
    compareText(a.id, b.id);
}

/** Orders by code unit: fast, and the same on every machine whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function datedness(claim: TimelineClaim): number {
  return claim.asOfBasis === 'stated' ? 1 : 0;
}

function spokenOn(claim: TimelineClaim): string {
  return claim.saidOn ?? claim.publishedOn ?? '';
}

function exactness(claim: TimelineClaim): number {
  return claim.qualifier === 'exact' ? 1 : 0;
}
