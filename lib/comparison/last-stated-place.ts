import type { Decimal } from '#lib/domain/figure.ts';

/**
 * The power of ten of the last digit a number states: 2 for 1,200, 0 for 1,139, -1 for 4.1. Zeros at the end of a
 * whole number state nothing, unless the printed words do: "2.0 million" is stated to the hundred thousand.
 */
export function lastStatedPlace(value: Decimal, verbatim: string): number {
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.');
  if (fraction !== '') return -fraction.length;
  const printed = /\d[\d,]*\.(\d+)/.exec(verbatim)?.[0].replace(/\D/g, '') ?? '';
  if (printed !== '' && printed.length <= whole.length && whole.startsWith(printed)) {
    return whole.length - printed.length;
  }
  return /[1-9](0*)$/.exec(whole)?.[1]?.length ?? 0;
}
