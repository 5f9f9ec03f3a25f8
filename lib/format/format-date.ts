import type { AsOf } from '#lib/domain/as-of.ts';

/** An ISO date in reduced form in words: "2024" , "March 2024", "21 March 2024", "21 March 2024, 14:30". */
export function dateInWords(date: string, locale = 'en'): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/.exec(date);
  if (!match) throw new Error(`Not an ISO date: ${JSON.stringify(date)}`);
  const [, year, month, day, time] = match;
  if (month === undefined) return String(Number(year));
  if (day === undefined) return dateFormat(locale, 'month').format(instantOf(`${year}-${month}-01`));
  const words = dateFormat(locale, 'day').format(instantOf(`${year}-${month}-${day}`));
  return time === undefined ? words : `${words}, ${time}`;
}

/** A day, or an instant with its zone: "25 November 2026", "25 November 2026, 10:15 UTC". */
export function momentInWords(moment: string, locale = 'en'): string {
  const words = dateInWords(moment, locale);
  return moment.includes('T') ? `${words} UTC` : words;
}

/** A day in the least room: "21 Mar 2024". */
export function shortDayInWords(day: string, locale = 'en'): string {
  return dateFormat(locale, 'shortDay').format(instantOf(day));
}

/** Two days and all between: "20 to 22 March 2024", "28 December 2023 to 3 January 2024". */
export function dateRangeInWords(from: string, to: string, locale = 'en'): string {
  if (from === to) return dateInWords(from, locale);
  if (locale === 'en') return rangeInEnglish(from, to);
  return dateFormat(locale, 'day').formatRange(instantOf(from), instantOf(to));
}

/** Says "to" where locales print a dash, which screen readers pass over; a chart asks for hundreds. */
function rangeInEnglish(from: string, to: string): string {
  const [first, last] = [dateInWords(from), dateInWords(to)];
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  const [day, month, year] = first.split(' ');
  const start = isOneMonth ? [day] : isOneYear ? [day, month] : [day, month, year];
  return `${start.join(' ')} to ${last}`;
}

/** What the wording of an as-of needs. `date` adds the time of day, where the source gave one. */
export type AsOfToWord = Pick<AsOf, 'from' | 'to' | 'precision' | 'basis'> & Partial<Pick<AsOf, 'date'>>;

/** The date a figure speaks of. Basis `published` means the text gave none: "on or before 22 March 2024". */
export function asOfInWords(asOf: AsOfToWord, locale = 'en'): string {
  return asOf.basis === 'published'
    ? `on or before ${dateInWords(asOf.to, locale)}`
    : spanInWords(asOf, locale);
}

function spanInWords(asOf: AsOfToWord, locale: string): string {
  switch (asOf.precision) {
    case 'year':
      return wholeYear(asOf, locale) ?? dateRangeInWords(asOf.from, asOf.to, locale);
    case 'quarter':
      return wholeQuarter(asOf) ?? dateRangeInWords(asOf.from, asOf.to, locale);
    case 'month':
      return wholeMonth(asOf, locale) ?? dateRangeInWords(asOf.from, asOf.to, locale);
    case 'week':
      return `week of ${dateRangeInWords(asOf.from, asOf.to, locale)}`;
    case 'day':
      return dateRangeInWords(asOf.from, asOf.to, locale);
    case 'hour':
    case 'minute':
      return dateInWords(asOf.date ?? asOf.to, locale);
  }
}

/** Calendar years in digits; a fiscal year is said by its days. */
function wholeYear({ from, to }: AsOfToWord, locale: string): string | null {
  if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) return null;
  const [first, last] = [dateInWords(from.slice(0, 4), locale), dateInWords(to.slice(0, 4), locale)];
  return first === last ? first : `${first} to ${last}`;
}

const QUARTERS: Readonly<Record<string, string>> = {
  '01-01 03-31': 'first quarter',
  '04-01 06-30': 'second quarter',
  '07-01 09-30': 'third quarter',
  '10-01 12-31': 'fourth quarter',
};

function wholeQuarter({ from, to }: AsOfToWord): string | null {
  const words = QUARTERS[`${from.slice(5)} ${to.slice(5)}`];
  return words === undefined || from.slice(0, 4) !== to.slice(0, 4)
    ? null
    : `${words} of ${Number(from.slice(0, 4))}`;
}

function wholeMonth({ from, to }: AsOfToWord, locale: string): string | null {
  const isWhole = from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && isLastOfMonth(to);
  return isWhole ? dateInWords(from.slice(0, 7), locale) : null;
}

function isLastOfMonth(day: string): boolean {
  return new Date(instantOf(day) + 86_400_000).getUTCDate() === 1;
}

/** Milliseconds of the day's beginning in UTC: days are days, whatever the reader's zone. */
function instantOf(day: string): number {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant)) throw new Error(`Not a day: ${JSON.stringify(day)}`);
  return instant;
}

const FORMATS = {
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  shortDay: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
} as const;

// Making a formatter costs a hundred times what using it does; they depend on nothing but their key.
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, form: keyof typeof FORMATS): Intl.DateTimeFormat {
  const key = `${locale} ${form}`;
  const known = formats.get(key);
  if (known) return known;
  // Plain "en" would give the American order, month first; the house writes 21 March 2024.
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, FORMATS[form]);
  formats.set(key, made);
  return made;
}
