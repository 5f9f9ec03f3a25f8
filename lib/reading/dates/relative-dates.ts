import { ORDINALS, SPAN_DAYS } from '../lexicon/calendar-words.ts';
import { UNIT_WORDS } from '../lexicon/number-words.ts';
import { isHyphen, isToken, type Token } from '../token.ts';
import type { DateMatch } from './absolute-dates.ts';
import { type Day, fromDay, weekdayOf } from './calendar.ts';
import type { Period } from './date-mention.ts';
import { dayPeriod, joinedYears, monthBefore, quarterPeriod, shiftYears, yearPeriod } from './period.ts';

/** What relative words are counted from. */
export interface Anchors {
  readonly published: Day | null;
  /** The last date or period the text told of: for "the same period last year", "a day later", "the quarter". */
  readonly told: Period | null;
}

/** "today", "last week", "a year ago", "two days later", "the same period last year", "during the quarter". */
export function parseRelativeDate(
  tokens: readonly Token[],
  start: number,
  anchors: Anchors,
): DateMatch | null {
  return (
    parseDayWord(tokens, start, anchors) ??
    parseSamePeriod(tokens, start, anchors) ??
    parseToldPeriod(tokens, start, anchors) ??
    parseLastSpan(tokens, start, anchors) ??
    parseAgo(tokens, start, anchors)
  );
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['overnight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

function parseDayWord(tokens: readonly Token[], start: number, { published }: Anchors): DateMatch | null {
  const token = tokens[start];
  const offset = DAY_WORDS.get(token?.lower ?? '');
  if (offset !== undefined) {
    return { end: start + 1, period: published === null ? null : dayPeriod(published + offset) };
  }
  if (!isToken(token, 'this') || !isToken(tokens[start + 1], 'morning', 'afternoon', 'evening')) return null;
  return { end: start + 2, period: published === null ? null : dayPeriod(published) };
}

const SAME_NOUNS = ['period', 'month', 'quarter', 'time', 'week', 'day', 'date', 'year', 'months'];

// "the same period last year", "the same month of 2018"
function parseSamePeriod(tokens: readonly Token[], start: number, anchors: Anchors): DateMatch | null {
  if (!isToken(tokens[start], 'same', 'corresponding', 'comparable', 'year-earlier')) return null;
  let at = start + 1;
  if (SPAN_DAYS.has(tokens[at]?.lower ?? '') || isToken(tokens[at], 'three', 'nine', 'six')) at += 0;
  while (at < start + 4 && !isToken(tokens[at], ...SAME_NOUNS)) at++;
  if (!isToken(tokens[at], ...SAME_NOUNS)) return null;
  let after = at + 1;
  while (isToken(tokens[after], 'of', 'in', 'the', 'a')) after++;
  const year = /^(?:19|20)\d\d$/.exec(tokens[after]?.text ?? '');
  if (year) return { end: after + 1, period: yearPeriod(Number(year[0])) };
  if (isToken(tokens[after], 'last', 'previous', 'prior') && isToken(tokens[after + 1], 'year')) {
    return { end: after + 2, period: yearEarlier(anchors) };
  }
  if (isToken(tokens[after], 'year') && isToken(tokens[after + 1], 'ago', 'earlier', 'before')) {
    return { end: after + 2, period: yearEarlier(anchors) };
  }
  return { end: at + 1, period: anchors.told };
}

// Without a told period only the year is known.
function yearEarlier({ published, told }: Anchors): Period | null {
  if (told && told.precision !== 'day') return shiftYears(told, -1);
  return published === null ? null : yearPeriod(fromDay(told?.to ?? published).year - 1);
}

const TOLD_NOUNS = ['period', 'quarter', 'month', 'year', 'week', 'day'];

// "during the quarter", "the period also saw", "that year"
function parseToldPeriod(tokens: readonly Token[], start: number, { told }: Anchors): DateMatch | null {
  if (!told || !isToken(tokens[start], 'the', 'that') || !isToken(tokens[start + 1], ...TOLD_NOUNS))
    return null;
  if (isToken(tokens[start + 2], 'before', 'earlier', 'ago', 'ending', 'ended', 'to', 'of')) return null;
  const used = isToken(tokens[start - 1], 'during', 'in', 'for', 'over') || isToken(tokens[start], 'that');
  const opens = start === 0 && isToken(tokens[start + 1], 'period');
  if (!used && !opens) return null;
  const fits = told.precision !== 'day' || isToken(tokens[start + 1], 'period', 'day', 'quarter');
  return fits ? { end: start + 2, period: told } : null;
}

// "last week", "this month", "the previous year", "the past 24 hours", "so far this year"
function parseLastSpan(tokens: readonly Token[], start: number, anchors: Anchors): DateMatch | null {
  const word = tokens[start]?.lower ?? '';
  if (!/^(?:last|this|past|previous|next|current|preceding|prior|recent|latest)$/.test(word)) return null;
  const noun = tokens[start + 1]?.lower ?? '';
  if (SPAN_DAYS.has(noun)) return { end: start + 2, period: lastSpan(word, noun, anchors) };
  const season = word === 'last' ? SEASON_ENDS.get(noun) : undefined;
  if (season !== undefined) return { end: start + 2, period: seasonYear(season, anchors) };
  const counted = countedSpan(tokens, start + 1);
  if (!counted || anchors.published === null) return counted && { end: counted.end, period: null };
  const period: Period = { from: anchors.published - counted.days, to: anchors.published, precision: 'week' };
  return { end: counted.end, period };
}

// Month a season ends in; a winter lies in two years, and half the world has it in another half-year.
const SEASON_ENDS: ReadonlyMap<string, number> = new Map([
  ['spring', 5],
  ['summer', 8],
  ['fall', 11],
  ['autumn', 11],
]);

function seasonYear(lastMonth: number, { published }: Anchors): Period | null {
  if (published === null) return null;
  const { year, month } = fromDay(published);
  return yearPeriod(month > lastMonth ? year : year - 1);
}

function lastSpan(word: string, noun: string, anchors: Anchors): Period | null {
  const { published } = anchors;
  if (published === null) return null;
  const back = word === 'this' || word === 'current' ? 0 : word === 'next' ? -1 : 1;
  const toldBack = /^(?:previous|preceding|prior)$/.test(word) ? anchors.told : null;
  const today = fromDay(toldBack && toldBack.precision !== 'day' ? toldBack.to : published);
  switch (noun) {
    case 'year':
      return yearPeriod(today.year - back);
    case 'month':
      return monthBefore(today, back);
    case 'quarter': {
      const quarter = Math.floor((today.month - 1) / 3) + 1 - back;
      return quarter < 1 ? quarterPeriod(today.year - 1, quarter + 4) : quarterPeriod(today.year, quarter);
    }
    case 'week':
      return weekPeriod(published, back);
    case 'weekend':
      return weekendPeriod(published, back);
    case 'day':
      return dayPeriod(published - back);
    default:
      return null;
  }
}

// Weeks run from Monday to Sunday.
function weekPeriod(published: Day, back: number): Period {
  const monday = published - ((weekdayOf(published) + 6) % 7) - 7 * back;
  return { from: monday, to: back === 0 ? published : monday + 6, precision: 'week' };
}

function weekendPeriod(published: Day, back: number): Period {
  const saturday =
    published - ((weekdayOf(published) + 1) % 7) - (back > 0 && weekdayOf(published) % 6 === 0 ? 7 : 0);
  return { from: saturday, to: saturday + 1, precision: 'week' };
}

interface CountedSpan {
  readonly days: number;
  readonly months: number;
  readonly end: number;
}

// "24 hours", "three months", "two-and-a-half years" is left to the number grammar.
function countedSpan(tokens: readonly Token[], start: number): CountedSpan | null {
  const token = tokens[start];
  const article = isToken(token, 'a', 'an', 'one');
  const vague = isToken(token, 'few', 'several', 'couple');
  const count = article
    ? 1
    : vague
      ? 3
      : (UNIT_WORDS.get(token?.lower ?? '') ?? Number(token?.text ?? Number.NaN));
  if (!Number.isFinite(count)) return null;
  const at = isHyphen(tokens[start + 1]) ? start + 2 : start + 1;
  const noun = (tokens[at]?.lower ?? '').replace(/s$/, '');
  const days = noun === 'hour' ? 1 / 24 : SPAN_DAYS.get(noun);
  if (days === undefined) return null;
  const months = noun === 'month' ? count : noun === 'quarter' ? 3 * count : noun === 'year' ? 12 * count : 0;
  return { days: Math.ceil(days * count), months, end: at + 1 };
}

// "a year ago", "two days later", "six months earlier", "the day before", "the following day"
function parseAgo(tokens: readonly Token[], start: number, anchors: Anchors): DateMatch | null {
  const article = isToken(tokens[start], 'the');
  if (article && isToken(tokens[start + 1], 'following', 'next') && isToken(tokens[start + 2], 'day')) {
    return { end: start + 3, period: anchors.told && dayPeriod(anchors.told.to + 1) };
  }
  const span = article ? oneSpan(tokens, start + 1) : countedSpan(tokens, start);
  if (!span) return null;
  const direction = tokens[span.end]?.lower ?? '';
  if (!/^(?:ago|earlier|later|before|previously|after)$/.test(direction)) return null;
  if (article && direction !== 'before') return null;
  if (direction === 'after' && !isToken(tokens[span.end + 1], ',')) return null;
  const from = direction === 'ago' || !anchors.told ? anchors.published : anchors.told.to;
  if (from === null) return { end: span.end + 1, period: null };
  const forward = direction === 'later' || direction === 'after';
  return { end: span.end + 1, period: moveBy(span, from, forward ? 1 : -1) };
}

function oneSpan(tokens: readonly Token[], start: number): CountedSpan | null {
  const noun = tokens[start]?.lower ?? '';
  const days = SPAN_DAYS.get(noun);
  if (days === undefined) return null;
  return { days, months: noun === 'year' ? 12 : noun === 'month' ? 1 : 0, end: start + 1 };
}

// "two years ago" names a year, "six months ago" a month, "three days ago" a day.
function moveBy({ days, months }: CountedSpan, from: Day, sign: 1 | -1): Period {
  if (months === 0) return dayPeriod(from + sign * days);
  const date = fromDay(from);
  if (months % 12 === 0) return yearPeriod(date.year + (sign * months) / 12);
  return monthBefore(date, -sign * months);
}

/** "first quarter of 2024", "the first three months of this year", "Q3", "FY24", "second-half". */
export function parsePartOfYear(tokens: readonly Token[], start: number, anchors: Anchors): DateMatch | null {
  const fiscal = parseFiscal(tokens, start);
  if (fiscal) return fiscal;
  const part = yearPart(tokens, start);
  if (!part) return null;
  const year = yearOfPart(tokens, part.end, anchors);
  const current = anchors.published === null ? null : fromDay(anchors.published);
  const lastYear = current && (part.month(1) > current.month ? current.year - 1 : current.year);
  const chosen = year?.year ?? lastYear;
  if (chosen === null) return { end: part.end, period: null };
  const whole = yearPeriod(chosen);
  const from = quarterStart(whole, part.month(1));
  const period: Period = { from, to: quarterStart(whole, part.month(2) + 1) - 1, precision: 'quarter' };
  return { end: year?.end ?? part.end, period };
}

function quarterStart(year: Period, month: number): Day {
  return monthBefore({ ...fromDay(year.from), month: 1 }, 1 - month).from;
}

interface YearPart {
  readonly end: number;
  /** First (1) or last (2) month of the part. */
  month(which: 1 | 2): number;
}

function yearPart(tokens: readonly Token[], start: number): YearPart | null {
  const short = /^([qh])$/.exec(tokens[start]?.lower ?? '');
  const digit = tokens[start + 1]?.glued ? Number(tokens[start + 1]?.text) : Number.NaN;
  if (short && digit >= 1 && digit <= (short[1] === 'q' ? 4 : 2)) {
    return partOf(short[1] === 'q' ? 3 : 6, digit, start + 2);
  }
  const ordinal = ORDINALS.get(tokens[start]?.lower ?? '');
  if (ordinal === undefined) return null;
  const at = isHyphen(tokens[start + 1]) ? start + 2 : start + 1;
  if (isToken(tokens[at], 'quarter')) return partOf(3, ordinal, at + 1);
  if (isToken(tokens[at], 'half') && ordinal <= 2 && isToken(tokens[at + 1], 'of', 'results', 'profit')) {
    return partOf(6, ordinal, at + 1);
  }
  const months = UNIT_WORDS.get(tokens[at]?.lower ?? '') ?? Number(tokens[at]?.text);
  if (ordinal !== 1 || !isToken(tokens[at + 1], 'months') || !(months <= 12)) return null;
  return partOf(months, 1, at + 2);
}

function partOf(length: number, index: number, end: number): YearPart {
  return { end, month: (which) => (which === 1 ? (index - 1) * length + 1 : index * length) };
}

function yearOfPart(
  tokens: readonly Token[],
  index: number,
  { published }: Anchors,
): { year: number; end: number } | null {
  let at = index;
  while (isToken(tokens[at], 'of', 'in', 'the', ',')) at++;
  if (/^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '')) return { year: Number(tokens[at]?.text), end: at + 1 };
  if (published === null || !isToken(tokens[at + 1], 'year')) return null;
  if (isToken(tokens[at], 'this')) return { year: fromDay(published).year, end: at + 2 };
  if (isToken(tokens[at], 'last')) return { year: fromDay(published).year - 1, end: at + 2 };
  return null;
}

// "fiscal 2024", "fiscal year 2023-24", "FY24", "FY2024"
function parseFiscal(tokens: readonly Token[], start: number): DateMatch | null {
  if (!isToken(tokens[start], 'fy', 'fiscal', 'cy')) return null;
  const at = isToken(tokens[start + 1], 'year') ? start + 2 : start + 1;
  const match = /^(?:(?:19|20)\d\d|\d\d)$/.exec(tokens[at]?.text ?? '');
  if (!match) return null;
  const year = Number(match[0]) < 100 ? 2000 + Number(match[0]) : Number(match[0]);
  const joined =
    (isHyphen(tokens[at + 1]) || isToken(tokens[at + 1], '/')) && tokens[at + 2]?.kind === 'number';
  const end = joined ? at + 3 : at + 1;
  const last = joined ? Math.floor(year / 100) * 100 + (Number(tokens[at + 2]?.text) % 100) : year;
  return { end, period: joinedYears(year, last) };
}
