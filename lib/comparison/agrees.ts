import type { Decimal } from '#lib/domain/figure.ts';
import { decimalInWords } from '#lib/format/format-decimal.ts';
import { qualifierInWords } from '#lib/format/format-figure.ts';
import { isSpeltInFull, magnitudeOf } from '#lib/format/magnitude.ts';
import { compareDecimals } from './compare-decimals.ts';
import { type ComparedFigure, type Reach, reachOf } from './reach.ts';

/** Whether two figures can both be right, and why, in a reader's sentence. */
export interface Agreement {
  readonly agrees: boolean;
  readonly because: string;
}

/**
 * Whether two figures can both be right of one thing at one time. Bounds that only touch agree: "more than 471" beside
 * 471 is a way of putting it (`qualifier-drift` tells of that), not another number. Vague words agree with everything.
 */
export function agrees(first: ComparedFigure, second: ComparedFigure): Agreement {
  const [a, b] = [reachOf(first), reachOf(second)];
  const meet = doReachesMeet(a, b);
  const end = meet ? 'they can both be right' : 'they cannot both be right';
  return { agrees: meet, because: `${reachInWords(first, a)}; ${reachInWords(second, b)}: ${end}.` };
}

/** Whether some number lies within both. */
export function doReachesMeet(a: Reach, b: Reach): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

/**
 * Whether all that one may stand for is less than all that the other may. Two rounded numbers side by side share only
 * the point at which both would be rounded: 1,200 is below 1,300.
 */
export function isBelow(a: Reach, b: Reach): boolean {
  if (a.high === null || b.low === null) return false;
  const order = compareDecimals(a.high, b.low);
  return order < 0 || (order === 0 && a.kind === 'rounded' && b.kind === 'rounded');
}

/** "about 1,200 is given to the nearest 100 and covers 1,150 to 1,250". */
export function reachInWords(figure: ComparedFigure, reach: Reach = reachOf(figure)): string {
  const { low, high } = reach;
  if (reach.kind === 'vague' || (low === null && high === null)) {
    return `“${figure.vague ?? figure.verbatim}” bounds nothing`;
  }
  const inWords = numeralsLike(figure);
  const value = [qualifierInWords(figure.qualifier), ownValue(figure, inWords)]
    .filter((word) => word !== '')
    .join(' ');
  if (low === null || high === null) return `${value} leaves the other side open`;
  if (reach.step === null)
    return reach.kind === 'range' ? `${value} covers all between` : `${value} is exact`;
  return `${value} is read to the nearest ${inWords(reach.step)} and covers ${inWords(low)} to ${inWords(high)}`;
}

function ownValue({ low, high, qualifier }: ComparedFigure, inWords: (decimal: Decimal) => string): string {
  if (qualifier === 'range' && low !== null && high !== null) return `${inWords(low)} to ${inWords(high)}`;
  return inWords(low ?? high ?? '0');
}

/** In digits where the figure was printed so, otherwise "346.5 billion". */
function numeralsLike({ low, high, verbatim }: ComparedFigure): (decimal: Decimal) => string {
  if (isSpeltInFull(low ?? high ?? '0', verbatim)) return (decimal) => decimalInWords(decimal, 'en');
  return (full) => {
    const { decimal, word } = magnitudeOf(full);
    return `${decimalInWords(decimal, 'en')}${word === null ? '' : `\u00a0${word}`}`;
  };
}
