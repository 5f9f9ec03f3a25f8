import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts';
import { isCapitalised, isHyphen, isToken, type Token } from '../token.ts';
import { type Day, fromDay, toDay, weekdayOf } from './calendar.ts';
import type { Period } from './date-mention.ts';
import { dayPeriod, joinedYears, monthPeriod, yearPeriod } from './period.ts';

/** A date read at some token: where it ends and what it stands for. */
export interface DateMatch {
  readonly end: number;
  readonly period: Period | null;
}

/** The publication day, and whether the words before the date ask for the past ("since"). */
export interface DateContext {
  readonly published: Day | null;
  readonly past: boolean;
}

/** "2024-03-22", "22/03/2024", "March 22, 2024", "22 March", "May 2023", "Thursday". */
export function parseAbsoluteDate(
  tokens: readonly Token[],
  start: number,
  context: DateContext,
): DateMatch | null {
  return (
    parseIsoDate(tokens, start) ??
    parseSlashDate(tokens, start) ??
    parseDayMonth(tokens, start, context) ??
    parseMonthDay(tokens, start, context) ??
    parseWeekday(tokens, start, context)
  );
}

function digits(token: Token | undefined, pattern: RegExp): number | null {
  return token?.kind === 'number' && pattern.test(token.text) ? Number(token.text) : null;
}

function parseIsoDate(tokens: readonly Token[], start: number): DateMatch | null {
  const year = digits(tokens[start], /^(?:1[5-9]|20)\d\d$/);
  const month = digits(tokens[start + 2], /^\d\d$/);
  const day = digits(tokens[start + 4], /^\d\d$/);
  if (year === null || month === null || day === null) return null;
  if (!isHyphen(tokens[start + 1]) || !isHyphen(tokens[start + 3])) return null;
  return { end: start + 5, period: dayPeriod(toDay(year, month, day)) };
}

// Day and month cannot be told apart unless one exceeds 12; the date is then masked but not resolved.
function parseSlashDate(tokens: readonly Token[], start: number): DateMatch | null {
  const a = digits(tokens[start], /^\d{1,2}$/);
  const b = digits(tokens[start + 2], /^\d{1,2}$/);
  const year = digits(tokens[start + 4], /^(?:\d\d|(?:19|20)\d\d)$/);
  if (a === null || b === null || !isToken(tokens[start + 1], '/') || !tokens[start + 1]?.glued) return null;
  if (year === null || !isToken(tokens[start + 3], '/')) return { end: start + 3, period: null };
  const full = year < 100 ? 2000 + year : year;
  if (a > 12 && b <= 12) return { end: start + 5, period: dayPeriod(toDay(full, b, a)) };
  if (b > 12 && a <= 12) return { end: start + 5, period: dayPeriod(toDay(full, a, b)) };
  return { end: start + 5, period: null };
}

const DAY = /^(?:[1-9]|0[1-9]|[12]\d|3[01])$/;
const ORDINAL_SUFFIX = /^(?:st|nd|rd|th)$/;

// "22 March 2024", "the 22nd of March"
function parseDayMonth(tokens: readonly Token[], start: number, context: DateContext): DateMatch | null {
  const day = digits(tokens[start], DAY);
  if (day === null) return null;
  let at = start + 1;
  if (ORDINAL_SUFFIX.test(tokens[at]?.lower ?? '') && tokens[at]?.glued) at++;
  const through = isHyphen(tokens[at]) ? digits(tokens[at + 1], DAY) : null;
  if (through !== null) at += 2;
  if (isToken(tokens[at], 'of')) at++;
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const year = yearAfter(tokens, month.end);
  return finishDay(day, through, month.month, year, month.end, context);
}

// "March 22, 2024", "Aug. 28", "March 5-8", "March 2024", "in March"
function parseMonthDay(tokens: readonly Token[], start: number, context: DateContext): DateMatch | null {
  const month = monthAt(tokens, start);
  if (month === null) return null;
  const day = digits(tokens[month.end], DAY);
  if (day === null) return parseMonthOnly(tokens, start, month, context);
  let at = month.end + 1;
  if (ORDINAL_SUFFIX.test(tokens[at]?.lower ?? '') && tokens[at]?.glued) at++;
  const joined =
    isHyphen(tokens[at]) ||
    isToken(tokens[at], 'to') ||
    isBetween(tokens, start, at) ||
    isSecondDay(tokens, at);
  const through = joined ? digits(tokens[at + 1], DAY) : null;
  if (through !== null) at += 2;
  return finishDay(day, through, month.month, yearAfter(tokens, at), at, context);
}

// "On December 5 and 6, the mayor", but "on May 5 and 12 more were hurt"
function isSecondDay(tokens: readonly Token[], at: number): boolean {
  if (!isToken(tokens[at], 'and', 'or')) return false;
  const next = tokens[at + 2];
  return next === undefined || isToken(next, ',', '.', ';', ')', 'in', 'at', 'to', 'when');
}

// "between September 15 and 17"
function isBetween(tokens: readonly Token[], start: number, at: number): boolean {
  return isToken(tokens[start - 1], 'between') && isToken(tokens[at], 'and');
}

interface MonthMatch {
  readonly month: number;
  readonly end: number;
}

function monthAt(tokens: readonly Token[], index: number): MonthMatch | null {
  const token = tokens[index];
  const month = isCapitalised(token) ? MONTHS.get(token?.lower ?? '') : undefined;
  if (month === undefined) return null;
  const dotted =
    isToken(tokens[index + 1], '.') && tokens[index + 1]?.glued && (token?.text.length ?? 9) <= 4;
  return { month, end: dotted ? index + 2 : index + 1 };
}

interface YearMatch {
  readonly year: number;
  readonly end: number;
}

function yearAfter(tokens: readonly Token[], index: number): YearMatch | null {
  const at = isToken(tokens[index], ',', 'of') ? index + 1 : index;
  const year = digits(tokens[at], /^(?:1[5-9]|20)\d\d$/);
  return year === null ? null : { year, end: at + 1 };
}

function finishDay(
  day: number,
  through: number | null,
  month: number,
  year: YearMatch | null,
  end: number,
  context: DateContext,
): DateMatch {
  const chosen = year?.year ?? chooseYear(month, day, context);
  if (chosen === null) return { end, period: null };
  const from = toDay(chosen, month, day);
  const to = through === null ? from : toDay(chosen, month, through);
  return { end: year?.end ?? end, period: { from, to, precision: 'day' } };
}

// A day without a year is the last such day, unless it lies within a month ahead ("talks on Jan. 25").
const NEAR_FUTURE_DAYS = 31;

function chooseYear(month: number, day: number, { published, past }: DateContext): number | null {
  if (published === null) return null;
  const year = fromDay(published).year;
  const limit = past ? published : published + NEAR_FUTURE_DAYS;
  if (toDay(year + 1, month, day) <= limit) return year + 1;
  return toDay(year, month, day) <= limit ? year : year - 1;
}

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  (
    'in since last by until till from to through early late mid of next this during for and or between before after earlier end ' +
    'start beginning on than the previous past every each - – ,'
  ).split(' '),
);

function parseMonthOnly(
  tokens: readonly Token[],
  start: number,
  { month, end }: MonthMatch,
  { published }: DateContext,
): DateMatch | null {
  const year = yearAfter(tokens, end);
  if (isDelivery(tokens, start, year?.end ?? end)) return { end: year?.end ?? end, period: null };
  if (year) return { end: year.end, period: monthPeriod(year.year, month) };
  // "May" and "March" are words and names too: alone they need a preposition.
  const abbreviated = (tokens[start]?.text.length ?? 0) <= 3;
  const labels = start === 0 && isToken(tokens[end], ':');
  if (!labels && !BEFORE_MONTH.has(tokens[start - 1]?.lower ?? '') && (abbreviated || month === 3))
    return null;
  if (published === null) return { end, period: null };
  const today = fromDay(published);
  const next = isToken(tokens[start - 1], 'next');
  const chosen = month <= today.month && !next ? today.year : today.year - (next ? -1 : 1);
  return { end, period: monthPeriod(chosen, month) };
}

// "crude for delivery in June", "June futures": the month names the contract.
function isDelivery(tokens: readonly Token[], start: number, end: number): boolean {
  const before = isToken(tokens[start - 1], 'in', 'for') ? start - 2 : start - 1;
  return (
    isToken(tokens[before], 'delivery') ||
    isToken(tokens[end], 'delivery', 'futures', 'contract', 'contracts')
  );
}

const DAY_PARTS: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'midday',
  'noon',
]);

// "Thursday", "last Thursday", "Monday night", "Friday, March 22"
function parseWeekday(tokens: readonly Token[], start: number, context: DateContext): DateMatch | null {
  const token = tokens[start];
  const weekday = isCapitalised(token) ? WEEKDAYS.get(token?.lower ?? '') : undefined;
  if (weekday === undefined) return null;
  const end = DAY_PARTS.has(tokens[start + 1]?.lower ?? '') ? start + 2 : start + 1;
  const dated = isToken(tokens[end], ',') ? end + 1 : end;
  const full = parseMonthDay(tokens, dated, context) ?? parseDayMonth(tokens, dated, context);
  if (full?.period?.precision === 'day') return full;
  const { published } = context;
  if (published === null) return { end, period: null };
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const before = tokens[start - 1]?.lower ?? '';
  if (before === 'next') return { end, period: dayPeriod(published - back + 7) };
  return { end, period: dayPeriod(published - (back === 0 && before === 'last' ? 7 : back)) };
}

/** A year standing alone: "in 2019", "the 1948 war", "2023-24". */
export function parseYear(tokens: readonly Token[], start: number): DateMatch | null {
  const year = digits(tokens[start], /^(?:1[5-9]|20)\d\d$/);
  if (year === null) return null;
  const joint = tokens[start + 1];
  const joined = (isHyphen(joint) || isToken(joint, '/')) && joint?.glued;
  const second = joined ? digits(tokens[start + 2], /^(?:\d\d|(?:1[5-9]|20)\d\d)$/) : null;
  if (second === null) return { end: start + 1, period: yearPeriod(year) };
  const last = second < 100 ? Math.floor(year / 100) * 100 + second : second;
  if (last <= year) return { end: start + 1, period: yearPeriod(year) };
  return { end: start + 3, period: joinedYears(year, last) };
}
