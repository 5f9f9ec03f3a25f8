import { comparabilityKey } from '#lib/comparison/comparability.ts';
import type { Temporality } from '#lib/domain/statistic.ts';
import { dayOn } from './claim-order.ts';
import { drawnNumber } from './glyph-of.ts';
import { rememberedFor } from './remembered-for.ts';
import { roundingOf } from './rounding-of.ts';
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
  const absences = claims
    .filter((claim) => claim.kind === 'absence')
    .map((claim) => dayOn(claim, axis) ?? '');
  return readKinds(claims, temporality, axis)
    .flatMap(({ stops }) => cutAt(absences, stops))
    .filter((line) => line.length > 1);
}

/**
 * Whether a claim of an origin says nothing that the origin's line does not already say: rounded beside an exact
 * figure of the same day, or an old figure printed again. None of them is "the latest figure" of its origin.
 */
export function repeatsIn(
  claims: readonly TimelineClaim[],
  temporality: Temporality,
  axis: TimelineAxis,
): (claim: TimelineClaim) => boolean {
  const kinds = readKinds(claims, temporality, axis);
  return (claim) => kinds.some(({ repeats }) => repeats.has(claim));
}

interface KindRead {
  readonly stops: readonly LineStop[];
  readonly repeats: ReadonlySet<TimelineClaim>;
}

/** The line and the latest figure of an origin are asked for apart, and are one reading of its claims. */
const readKinds = rememberedFor(
  (claims: readonly TimelineClaim[], temporality: Temporality, axis: TimelineAxis): readonly KindRead[] =>
    kindsOf(claims, axis).map((kind) => readKind(kind, temporality, axis)),
);

/** Figures that stand, by what may be compared. */
function kindsOf(
  claims: readonly TimelineClaim[],
  axis: TimelineAxis,
): readonly (readonly TimelineClaim[])[] {
  const standing = claims.filter(
    (claim) => claim.status === 'published' && claim.kind === 'figure' && dayOn(claim, axis) !== null,
  );
  return [...Map.groupBy(standing, comparabilityKey).values()];
}

/**
 * Which claims pull the line. Where an origin's own dated, exact figure stands on a day, rounded or open ones
 * of that day do not. In a cumulative series a rounded, open or merely "on or before" figure pulls it only where
 * it is news: an outlet that rounds, or prints an old number, must not look like a step.
 */
function readKind(claims: readonly TimelineClaim[], temporality: Temporality, axis: TimelineAxis): KindRead {
  const stops: LineStop[] = [];
  const repeats = new Set<TimelineClaim>();
  for (const { day, ofDay } of daysOf(claims, axis)) {
    const isFirmDay = ofDay.some((claim) => isFirm(claim, axis));
    for (const claim of ofDay) {
      const value = lineValue(claim);
      if (value === null) continue;
      const height = stops.at(-1)?.value;
      const pulls = isFirmDay
        ? isFirm(claim, axis)
        : temporality !== 'cumulative' || height === undefined || isNews(claim, value, height);
      if (pulls) stops.push({ day, value });
      else repeats.add(claim);
    }
  }
  return { stops, repeats };
}

/** Claims in order, day by day. */
function daysOf(claims: readonly TimelineClaim[], axis: TimelineAxis) {
  const days: { readonly day: string; readonly ofDay: TimelineClaim[] }[] = [];
  for (const claim of claims) {
    const day = dayOn(claim, axis) ?? '';
    const last = days.at(-1);
    if (last?.day === day) last.ofDay.push(claim);
    else days.push({ day, ofDay: [claim] });
  }
  return days;
}

/** Whether a loose figure says something else than the line: by more than its rounding, and downwards only if dated. */
function isNews(claim: TimelineClaim, value: number, height: number): boolean {
  const isLowerBound = claim.qualifier === 'at_least' || claim.qualifier === 'more_than';
  const mayFall = claim.asOfBasis === 'stated' && !isLowerBound;
  const rounding = roundingOf(value);
  // A number to its last digit is not rounded: one more is news.
  const isOther = Math.abs(value - height) > (rounding === 1 ? 0 : rounding);
  return isOther && (value > height || mayFall);
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
  if (days.length === 0) return [stops];
  const pieces = Map.groupBy(stops, (stop) => days.filter((day) => day < stop.day).length);
  return [...pieces.values()];
}
