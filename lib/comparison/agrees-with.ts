import type { Decimal, Figure } from '#lib/domain/figure.ts';

/**
 * Whether an exact value is what a qualified figure rounds: "about 35,000" is rounded to its last digit that is not a
 * nought, "more than 35,000" cut there, "nearly 36,000" raised. A range holds what lies in it.
 */
export function agreesWith(figure: RoundedFigure, value: Decimal): boolean {
  const span = spanOf(figure);
  if (span === null) return false;
  const exact = Number(value);
  const isAboveLow = span.holdsLow ? exact >= span.low : exact > span.low;
  return isAboveLow && (span.holdsHigh ? exact <= span.high : exact < span.high);
}

type RoundedFigure = Pick<Figure, 'qualifier' | 'low' | 'high'>;

/** The exact values a qualified figure rounds; null where it has no bounds. */
export function spanOfRounding(figure: RoundedFigure): RoundingSpan<Decimal> | null {
  const span = spanOf(figure);
  if (span === null) return null;
  // Half a step has one place more than what is printed.
  const places = Math.max(...[figure.low, figure.high].map((bound) => bound?.split('.')[1]?.length ?? 0)) + 1;
  return { ...span, low: span.low.toFixed(places), high: span.high.toFixed(places) };
}

/** Values from one to another, with the ends or without them. */
export interface RoundingSpan<Value> {
  readonly low: Value;
  readonly high: Value;
  readonly holdsLow: boolean;
  readonly holdsHigh: boolean;
}

function spanOf({ qualifier, low, high }: RoundedFigure): RoundingSpan<number> | null {
  if (qualifier === 'range') {
    if (low === null || high === null) return null;
    return { low: Number(low), high: Number(high), holdsLow: true, holdsHigh: true };
  }
  const printed = low ?? high;
  if (printed === null) return null;
  const [stated, step] = [Number(printed), stepOf(printed)];
  switch (qualifier) {
    case 'exact':
      return { low: stated, high: stated, holdsLow: true, holdsHigh: true };
    case 'about':
      return { low: stated - step / 2, high: stated + step / 2, holdsLow: true, holdsHigh: true };
    case 'at_least':
      return { low: stated, high: stated + step, holdsLow: true, holdsHigh: false };
    case 'more_than':
      return { low: stated, high: stated + step, holdsLow: false, holdsHigh: false };
    case 'at_most':
      return { low: stated - step, high: stated, holdsLow: false, holdsHigh: true };
    case 'nearly':
    case 'less_than':
      return { low: stated - step, high: stated, holdsLow: false, holdsHigh: false };
  }
}

/** The worth of the last digit that says something: 1,000 for 35,000, and 0.1 for 46.5. */
function stepOf(decimal: Decimal): number {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  if (fraction !== '') return 10 ** -fraction.length;
  return 10 ** (whole.length - whole.replace(/0+$/, '').length);
}
