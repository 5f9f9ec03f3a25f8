import type { Decimal } from '#lib/domain/figure.ts';

/** A number as printed with a magnitude word: 1900000000 is 1.9 and "billion". */
export interface Magnitude {
  readonly decimal: Decimal;
  /** "million", "billion", "trillion"; null where the number is written in full. */
  readonly word: string | null;
}

// The short scale, as English-language news writes it.
const WORDS = [
  { zeros: 12, word: 'trillion' },
  { zeros: 9, word: 'billion' },
  { zeros: 6, word: 'million' },
] as const;

// "1.234 million" still reads as a rounded figure; more digits are meant in full.
const MOST_PLACES = 3;

/** The longest magnitude word that writes the number without losing a digit. */
export function magnitudeOf(decimal: Decimal): Magnitude {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = decimal.slice(sign.length).split('.');
  if (/[1-9]/.test(fraction)) return { decimal, word: null };
  for (const { zeros, word } of WORDS) {
    if (whole.length <= zeros) continue;
    const places = whole.slice(-zeros).replace(/0+$/, '');
    if (places.length > MOST_PLACES) return { decimal, word: null };
    const units = whole.slice(0, -zeros);
    return { decimal: `${sign}${units}${places === '' ? '' : `.${places}`}`, word };
  }
  return { decimal, word: null };
}

/** Whether the words printed spell the number in full, with separators: "2,000,000", not "two million". */
export function isSpeltInFull(decimal: Decimal, verbatim: string): boolean {
  const runs = verbatim.match(/\d[\d.,'’\u00a0\u202f\u2009 ]*\d/g) ?? [];
  const whole = decimal.replace(/^-/, '').split('.')[0] ?? '';
  return runs.some((run) => /\D/.test(run) && run.replace(/\D/g, '').startsWith(whole));
}
