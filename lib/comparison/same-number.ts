import { compareText } from '#lib/timeline/claim-order.ts';
import { daysBetween } from './days-between.ts';
import { groupBy, isDated, isVague, joinKeys, type Weighed } from './review.ts';

/**
 * Claims that print the same number of the same thing for what may be the same date, each such cluster once, the
 * earliest published first. "At least 7,000" and 7,000 are one number here.
 */
export function clustersOfOneNumber(
  figures: readonly Weighed[],
  keyOf: (figure: Weighed) => string = () => '',
): readonly (readonly [Weighed, ...Weighed[]])[] {
  const telling = figures.filter((figure) => !isVague(figure) && figure.claim.qualifier !== 'range');
  return groupBy(telling, (figure) => joinKeys(figure.key, numberOf(figure), keyOf(figure))).flatMap(
    splitByDate,
  );
}

/** The number itself, whatever stands before it. */
export function numberOf({ claim }: Weighed): string {
  return claim.low ?? claim.high ?? '';
}

// Of one or two digits two sources may well arrive at the same number.
export const TELLING_DIGITS = 3;

/** A number that two reporters hardly arrive at by chance: at least three digits before those it is rounded by. */
export function isTelling(figure: Weighed): boolean {
  const digits = numberOf(figure)
    .replaceAll(/\D/g, '')
    .replaceAll(/^0+|0+$/g, '');
  return digits.length >= TELLING_DIGITS;
}

// An article without a date prints a figure that is about as old as this at most; dated ones speak for themselves.
export const UNDATED_DAYS = 7;

/** Dates within reach of each other: equal where both are stated, within a week where publication alone bounds one. */
function splitByDate(alike: readonly Weighed[]): readonly (readonly [Weighed, ...Weighed[]])[] {
  const ordered = alike.toSorted((a, b) => compareText(a.claim.asOfTo, b.claim.asOfTo));
  const clusterOf = new Map<Weighed, string>();
  let cluster = 0;
  let last: Weighed | null = null;
  for (const figure of ordered) {
    if (last !== null && !mayBeOneDate(last, figure)) cluster += 1;
    clusterOf.set(figure, String(cluster));
    last = figure;
  }
  return groupBy(alike, (figure) => clusterOf.get(figure) ?? '');
}

function mayBeOneDate(a: Weighed, b: Weighed): boolean {
  const isOne = a.claim.asOfFrom === b.claim.asOfFrom && a.claim.asOfTo === b.claim.asOfTo;
  if (isOne || (isDated(a) && isDated(b))) return isOne;
  return daysBetween(a.claim.asOfTo, b.claim.asOfTo) <= UNDATED_DAYS;
}
