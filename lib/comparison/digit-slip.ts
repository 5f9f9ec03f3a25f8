import type { Decimal } from '#lib/domain/figure.ts';

/** How a number can be miscopied: neighbouring digits changed places, one digit is another, a nought too many or few. */
export type DigitSlip = 'transposed' | 'one_digit' | 'too_large' | 'too_small';

/** The slip that makes `printed` of `right`; null where no single one does. */
export function findDigitSlip(printed: Decimal, right: Decimal): DigitSlip | null {
  const [a, b] = [digitsOf(printed), digitsOf(right)];
  // Of one or two digits nearly every number is a slip of another.
  if (a === b || Math.min(a.length, b.length) < FEWEST_DIGITS) return null;
  if (isPowerOfTen(a, b)) return 'too_large';
  if (isPowerOfTen(b, a)) return 'too_small';
  if (a.length !== b.length || placeOf(printed) !== placeOf(right)) return null;
  const differing = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second] = differing;
  if (differing.length === 1) return 'one_digit';
  const isSwap =
    differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return isSwap ? 'transposed' : null;
}

const FEWEST_DIGITS = 3;

function digitsOf(decimal: Decimal): string {
  return decimal.replaceAll(/[^\d]/g, '');
}

function placeOf(decimal: Decimal): number {
  return decimal.indexOf('.');
}

/** Ten, a hundred or a thousand times as much. */
function isPowerOfTen(larger: string, smaller: string): boolean {
  return (
    larger.length > smaller.length &&
    /^0{1,3}$/.test(larger.slice(smaller.length)) &&
    larger.startsWith(smaller)
  );
}
