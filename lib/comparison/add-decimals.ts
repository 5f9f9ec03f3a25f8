import type { Decimal } from '#lib/domain/figure.ts';

/** The exact sum of two decimal strings, with as many places as the longer one. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(placesOf(a), placesOf(b));
  return toDecimal(toUnits(a, places) + toUnits(b, places), places);
}

/** The same number below zero, or above it. */
export function negated(decimal: Decimal): Decimal {
  if (/^-?[0.]+$/.test(decimal)) return decimal.replace('-', '');
  return decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`;
}

function placesOf(decimal: Decimal): number {
  return decimal.split('.')[1]?.length ?? 0;
}

function toUnits(decimal: Decimal, places: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(`${whole}${fraction.padEnd(places, '0')}`);
}

function toDecimal(units: bigint, places: number): Decimal {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return places === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-places)}`;
}
