import type { Decimal, Figure } from '#lib/domain/figure.ts';

/**
 * Whether an exact value is what a qualified figure rounds: "about 35,000" is rounded to its last digit that is not a
 * nought, "more than 35,000" cut there, "nearly 36,000" raised. A range holds what lies in it.
 */
export function agreesWith(
  { qualifier, low, high }: Pick<Figure, 'qualifier' | 'low' | 'high'>,
  value: Decimal,
): boolean {
  const exact = Number(value);
  if (qualifier === 'range')
    return low !== null && high !== null && Number(low) <= exact && exact <= Number(high);
  const printed = low ?? high;
  if (printed === null) return false;
  const [stated, step] = [Number(printed), stepOf(printed)];
  switch (qualifier) {
    case 'exact':
      return exact === stated;
    case 'about':
      return Math.abs(exact - stated) <= step / 2;
    case 'at_least':
      return exact >= stated && exact < stated + step;
    case 'more_than':
      return exact > stated && exact < stated + step;
    case 'at_most':
      return exact <= stated && exact > stated - step;
    case 'nearly':
    case 'less_than':
      return exact < stated && exact > stated - step;
  }
}

/** The worth of the last digit that says something: 1,000 for 35,000, and 0.1 for 46.5. */
function stepOf(decimal: Decimal): number {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  if (fraction !== '') return 10 ** -fraction.length;
  return 10 ** (whole.length - whole.replace(/0+$/, '').length);
}
