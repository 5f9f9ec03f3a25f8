/** When an article was published: as ISO instant or day, and the day in the zone it was written in. */
export interface PublicationDate {
  readonly published: string;
  readonly day: string;
}

/**
 * Reads a publication date in ISO form or as English outlets write it ("Friday, 22 March 2024 10:15 GMT").
 * Null for what names no full day, and for days that could be read two ways ("03/04/2024").
 */
export function parsePublicationDate(words: string): PublicationDate | null {
  const text = words.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  return parseIso(text) ?? parseEpoch(text) ?? parseWritten(text) ?? parseNumeric(text);
}

/** No stamp of a day and a time is longer. */
const LONGEST = 120;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DAY_FIRST = new RegExp(`\\b${DAY}[ -](?:of )?${MONTH},?[ -]${YEAR}\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, 'i');
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)? ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/i;

function parseIso(text: string): PublicationDate | null {
  const compact = text
    .replace(/^(\d{4})(\d\d)(\d\d)(?=$|T)/, '$1-$2-$3')
    .replace(/^(\d{4})\/(\d\d)\/(\d\d)\b/, '$1-$2-$3');
  const match = ISO.exec(compact);
  const day = match ? toDay(match[1], match[2], match[3]) : null;
  if (!match || !day) return null;
  const [, , , , time, zone] = match;
  if (!time || !isTime(time)) return { published: day, day };
  return { published: `${day}T${time}${toZone(zone)}`, day };
}

function toZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (!/\d/.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function isTime(time: string): boolean {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours < 24 && minutes < 60 && seconds < 60;
}

/** Seconds or milliseconds since 1970, as some meta tags give them. */
function parseEpoch(text: string): PublicationDate | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  const milliseconds = text.length === 10 ? Number(text) * 1000 : Number(text);
  const published = new Date(milliseconds).toISOString();
  return { published: published.replace('.000Z', 'Z'), day: published.slice(0, 10) };
}

function parseWritten(text: string): PublicationDate | null {
  const groups = (DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text))?.groups;
  if (!groups) return null;
  const month = MONTHS.indexOf((groups.month ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = toDay(groups.year, String(month), groups.day);
  return day ? { published: day, day } : null;
}

/** Days in figures: with dots the day stands first; with slashes only where the order is plain. */
function parseNumeric(text: string): PublicationDate | null {
  const match = /\b(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)\b/.exec(text);
  if (!match) return null;
  const [, first = '', separator, second = '', year] = match;
  const isDayFirst = separator === '.' || Number(first) > 12 || first === second;
  const isMonthFirst = Number(second) > 12;
  if (!isDayFirst && !isMonthFirst) return null;
  const day = isDayFirst ? toDay(year, second, first) : toDay(year, first, second);
  return day ? { published: day, day } : null;
}

/** YYYY-MM-DD, or null where the calendar has no such day. */
function toDay(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const iso = `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}
