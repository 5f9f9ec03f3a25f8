import type { Decimal, Figure } from '#lib/domain/figure.ts';
import { addDecimals, negated } from './add-decimals.ts';
import { lastStatedPlace } from './last-stated-place.ts';

/** What comparing reads of a figure. */
export type ComparedFigure = Pick<Figure, 'verbatim' | 'qualifier' | 'low' | 'high' | 'vague' | 'unit'>;

/** The numbers a figure may stand for. */
export interface Reach {
  /** Null where nothing bounds it below. */
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** Why it reaches so far: `vague` words bound nothing, a `rounded` number stands for all that round to it. */
  readonly kind: 'point' | 'rounded' | 'open' | 'range' | 'vague';
  /** What it is rounded to: "100". */
  readonly step: Decimal | null;
}

/**
 * How far a figure reaches. About and nearly reach half a step of their last stated digit, nearly only below. A number
 * without a qualifier that ends in two zeros or more, a decimal and a percentage may be rounded without saying so;
 * such a whole number is taken to be good to two digits at least. Bounds and the ends of a range hold as stated.
 */
export function reachOf(figure: ComparedFigure): Reach {
  const { low, high, qualifier, vague } = figure;
  if (vague !== null) return { low: null, high: null, kind: 'vague', step: null };
  switch (qualifier) {
    case 'at_least':
    case 'more_than':
    case 'at_most':
    case 'less_than':
      return { low, high, kind: 'open', step: null };
    case 'range':
      return { low, high, kind: 'range', step: null };
    case 'about':
    case 'nearly':
    case 'exact':
      return low === null ? { low, high, kind: 'open', step: null } : aroundValue(low, figure);
  }
}

function aroundValue(value: Decimal, figure: ComparedFigure): Reach {
  const place = lastStatedPlace(value, figure.verbatim);
  if (figure.qualifier !== 'exact') return rounded(value, place, figure.qualifier === 'nearly');
  if (/\./.test(value) || figure.unit === 'percent') return rounded(value, Math.min(place, 0), false);
  if (place < 2) return { low: value, high: value, kind: 'point', step: null };
  const digits = value.replace('-', '').length;
  return rounded(value, Math.min(place, Math.max(digits - 2, 0)), false);
}

function rounded(value: Decimal, place: number, isOnlyBelow: boolean): Reach {
  const half = powerOfTen('5', place - 1);
  return {
    low: addDecimals(value, negated(half)),
    high: isOnlyBelow ? value : addDecimals(value, half),
    kind: 'rounded',
    step: powerOfTen('1', place),
  };
}

function powerOfTen(digit: string, place: number): Decimal {
  return place >= 0 ? `${digit}${'0'.repeat(place)}` : `0.${'0'.repeat(-place - 1)}${digit}`;
}
