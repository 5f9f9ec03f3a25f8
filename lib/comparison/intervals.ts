import type { Decimal, Figure } from '#lib/domain/figure.ts';

type Bounded = Pick<Figure, 'qualifier' | 'low' | 'high'>;

/** Whether one true number could lie behind both figures: their bounds meet, rounded numbers reaching as far as they round. */
export function doBoundsMeet(first: Bounded, second: Bounded): boolean {
  const [a, b] = [spanOf(first), spanOf(second)];
  const reaches = (low: number, high: number) =>
    isStrict(first) || isStrict(second) ? low < high : low <= high;
  return reaches(a.low, b.high) && reaches(b.low, a.high);
}

/** The least and the most a figure allows; infinite where its qualifier leaves an end open. */
export function spanOf({ qualifier, low, high }: Bounded): Span {
  const [least, most] = [
    low === null ? Number.NEGATIVE_INFINITY : Number(low),
    high === null ? Number.POSITIVE_INFINITY : Number(high),
  ];
  const reach = roundingOf(low ?? high ?? '0');
  if (qualifier === 'about') return { low: least - reach / 2, high: most + reach / 2 };
  if (qualifier === 'nearly') return { low: least - reach, high: most };
  return { low: least, high: most };
}

export interface Span {
  readonly low: number;
  readonly high: number;
}

/** "More than 100" leaves 100 out; at the other end it is open anyway. */
function isStrict({ qualifier }: Bounded): boolean {
  return qualifier === 'more_than' || qualifier === 'less_than';
}

/** The place of the last digit that was stated: 100 for 1,200, a tenth for 0.5. */
function roundingOf(value: Decimal): number {
  const [whole = '', fraction = ''] = value.split('.');
  if (fraction !== '') return 10 ** -fraction.length;
  const zeros = /[1-9](0*)$/.exec(whole)?.[1] ?? '';
  return 10 ** zeros.length;
}
