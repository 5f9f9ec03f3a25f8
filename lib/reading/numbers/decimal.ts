import type { Decimal } from '#lib/domain/figure.ts';

/** Printed digits as a decimal: "31,988" -> "31988", "2,5" -> "2.5", "1.234.567" -> "1234567"; null for a list. */
export function parseDigits(printed: string): Decimal | null {
  if (/^\d+$/.test(printed)) return plain(printed);
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(printed)) return plain(printed.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(printed)) {
    return plain(printed.replaceAll('.', '').replace(',', '.'));
  }
  if (/^\d+\.\d+$/.test(printed)) return plain(printed);
  if (/^\d{1,3},\d{1,2}$/.test(printed)) return plain(printed.replace(',', '.'));
  return null;
}

/** Moves the decimal point right: shift("1.2", 6) is "1200000". No digit is lost, whatever the length. */
export function shift(decimal: Decimal, places: number): Decimal {
  const [whole = '0', fraction = ''] = decimal.split('.');
  if (places < 0) {
    const padded = whole.padStart(1 - places, '0');
    return plain(`${padded.slice(0, places)}.${padded.slice(places)}${fraction}`);
  }
  const moved = fraction.padEnd(places, '0');
  return plain(`${whole}${moved.slice(0, places)}.${moved.slice(places)}`);
}

/** Without leading zeros, trailing zeros of a fraction, or an empty fraction. */
export function plain(decimal: string): Decimal {
  const [whole = '', fraction = ''] = decimal.split('.');
  let first = 0;
  while (first < whole.length - 1 && whole[first] === '0') first++;
  let last = fraction.length;
  while (last > 0 && fraction[last - 1] === '0') last--;
  const kept = whole.slice(first) || '0';
  return last > 0 ? `${kept}.${fraction.slice(0, last)}` : kept;
}
