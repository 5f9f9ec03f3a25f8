import type { Decimal } from '#lib/domain/figure.ts';
import { compareDecimals } from '../compare-decimals.ts';
import { findDigitSlip } from '../digit-slip.ts';
import type { Weighed } from '../review.ts';
import { numberOf } from '../same-number.ts';

// Neighbours that differ by more than this do not say what would fit between them.
export const MOST_APART = 2;

/** The power of ten by which a number misses two neighbours that are of one size; null where it does not. */
export function factorBetween(
  number: Decimal,
  before: Decimal,
  after: Decimal,
): { readonly times: '10' | '100' | '1,000'; readonly isTooLarge: boolean } | null {
  // Sizes alone are compared: a float tells them apart at any number of digits.
  const [value, least, most] = [Number(number), ...[Number(before), Number(after)].sort((a, b) => a - b)];
  if (least === undefined || most === undefined || value <= 0 || least <= 0 || most > least * MOST_APART)
    return null;
  for (const [factor, times] of FACTORS) {
    if (fits(value / factor, least, most)) return { times, isTooLarge: true };
    if (fits(value * factor, least, most)) return { times, isTooLarge: false };
  }
  return null;
}

const FACTORS = [
  [10, '10'],
  [100, '100'],
  [1000, '1,000'],
] as const;

/** Room for what a series does between two reports. */
function fits(value: number, least: number, most: number): boolean {
  return value >= least * 0.9 && value <= most * 1.1;
}

/** Whether a number lies between two others, whichever is the greater. */
export function isWithin(number: Decimal, before: Decimal, after: Decimal): boolean {
  const isUp = compareDecimals(before, after) <= 0;
  const [least, most] = isUp ? [before, after] : [after, before];
  return compareDecimals(number, least) >= 0 && compareDecimals(number, most) <= 0;
}

/** Every whole number of at least four digits that two neighbouring digits changing places would make of this one. */
export function swapsOf(number: Decimal): readonly Decimal[] {
  if (!/^\d{4,}$/.test(number)) return [];
  return Array.from({ length: number.length - 1 }, (_, index) => {
    const [left, right] = [number.charAt(index), number.charAt(index + 1)];
    return left === right ? null : number.slice(0, index) + right + left + number.slice(index + 2);
  }).filter((swapped) => swapped !== null && !swapped.startsWith('0')) as readonly Decimal[]; // nulls are filtered out
}

/** Whether two whole numbers of at least four digits are alike in all digits but one. */
export function isOneDigitOff(number: Decimal, other: Decimal): boolean {
  return /^\d{4,}$/.test(number) && findDigitSlip(number, other) === 'one_digit';
}

/** Whether two digits of one outlet's own number changed places: that is nobody's contradiction. */
export function isSlipOfOneOutlet(one: Weighed, other: Weighed): boolean {
  return one.claim.outletName === other.claim.outletName && swapsOf(numberOf(one)).includes(numberOf(other));
}
