import type { Decimal } from '#lib/domain/figure.ts';

/** Orders two decimal strings exactly; floats decide only where they can tell them apart. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [left, right] = [Number(a), Number(b)];
  const isTelling = Math.abs(left - right) > Math.abs(left) * Number.EPSILON * 4;
  if (isTelling && Number.isFinite(left) && Number.isFinite(right)) return left < right ? -1 : 1;
  const places = Math.max(placesOf(a), placesOf(b));
  const [x, y] = [scaled(a, places), scaled(b, places)];
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

function placesOf(decimal: Decimal): number {
  return decimal.split('.')[1]?.length ?? 0;
}

function scaled(decimal: Decimal, places: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(`${whole}${fraction.padEnd(places, '0')}`);
}
