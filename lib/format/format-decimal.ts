import type { Decimal } from '#lib/domain/figure.ts';

/** A decimal string in the digits of a locale, every digit kept: "31988" -> "31,988". */
export function decimalInWords(decimal: Decimal, locale: string): string {
  return withTrueMinus(numberFormat(locale, placesOf(decimal)).format(asNumeric(decimal)));
}

/** The same as money, with the currency's own sign in its own place: "$1,900". */
export function moneyInWords(decimal: Decimal, currency: string, locale: string): string {
  return withTrueMinus(moneyFormat(locale, currency, placesOf(decimal)).format(asNumeric(decimal)));
}

/** Digits after the point, trailing zeros included: they were reported. */
function placesOf(decimal: Decimal): number {
  const point = decimal.indexOf('.');
  return point === -1 ? 0 : decimal.length - point - 1;
}

/** Intl reads decimal strings without passing through a float, so no digit of a large number is lost. */
function asNumeric(decimal: Decimal): Intl.StringNumericLiteral {
  if (isNumeric(decimal)) return decimal;
  throw new Error(`Not a decimal: ${JSON.stringify(decimal)}`);
}

function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/** A hyphen before a number is easily read as a range or a bullet. */
function withTrueMinus(text: string): string {
  return text.replace('-', '\u2212');
}

// Making a formatter costs a hundred times what using it does; they depend on nothing but their key.
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, places: number): Intl.NumberFormat {
  return formatFor(`${locale} ${places}`, locale, {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
}

function moneyFormat(locale: string, currency: string, places: number): Intl.NumberFormat {
  return formatFor(`${locale} ${places} ${currency}`, locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
}

function formatFor(key: string, locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made;
}
