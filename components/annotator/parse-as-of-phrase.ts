import type { AsOf } from '#lib/domain/as-of.ts';
import { parseIso } from '#lib/reading/dates/calendar.ts';
import type { Period } from '#lib/reading/dates/date-mention.ts';
import { findDates } from '#lib/reading/dates/find-dates.ts';
import { monthPeriod, quarterPeriod, yearPeriod } from '#lib/reading/dates/period.ts';
import { toReadDate } from '#lib/reading/dates/to-read-date.ts';
import { tokenise } from '#lib/reading/token.ts';
import { err, ok, type Result } from '#lib/result.ts';

/**
 * A date as an editor types it: "21 March 2024", "2024-03", "2024", "Q1 2024", "20 to 22 March 2024", "Thursday"
 * (counted from the day of publication), or "on or before 22 March 2024" where the text gives none.
 */
export function parseAsOfPhrase(phrase: string, publishedOn: string | null): Result<AsOf, string> {
  const typed = phrase.trim().replace(/\s+/g, ' ');
  const words = typed.replace(ON_OR_BEFORE, '');
  const basis = words === typed ? 'stated' : 'published';
  const period = parseReduced(words) ?? parseRange(words, publishedOn) ?? parseWords(words, publishedOn);
  if (period === null) return err(notUnderstood(words, publishedOn));
  if (period.from > period.to) return err('The first day lies after the last. Put the earlier day first.');
  const { date, from, to, precision } = toReadDate(period, basis, null);
  return ok({ date, from, to, precision, basis });
}

const ON_OR_BEFORE = /^(?:on or before|by or before|at the latest on)\s+/i;

/** A day alone, for "since" and "said on": YYYY-MM-DD, or what is wrong with it. */
export function parseDayPhrase(phrase: string, publishedOn: string | null): Result<string, string> {
  const parsed = parseAsOfPhrase(phrase, publishedOn);
  if (!parsed.ok) return parsed;
  const { from, to } = parsed.value;
  return from === to ? ok(from) : err('A single day is needed here, for example 7 October 2023.');
}

/** "2024", "2024-03", "2024-03-22", "Q1 2024", "2024-Q1". */
function parseReduced(words: string): Period | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(words) ?? [];
  if (year !== undefined && month === undefined) return yearPeriod(Number(year));
  if (year !== undefined && Number(month) >= 1 && Number(month) <= 12) {
    return monthPeriod(Number(year), Number(month));
  }
  const quarter = /^(?:q([1-4])\s*(\d{4})|(\d{4})[\s-]*q([1-4]))$/i.exec(words);
  if (quarter === null) return dayOf(words);
  return quarterPeriod(Number(quarter[2] ?? quarter[3]), Number(quarter[1] ?? quarter[4]));
}

function dayOf(words: string): Period | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(words) ? parseIso(words) : null;
  return day === null ? null : { from: day, to: day, precision: 'day' };
}

/** "2024-03-20 to 2024-03-22", "20 to 22 March 2024", "28 February to 22 March 2024". */
function parseRange(words: string, publishedOn: string | null): Period | null {
  const [, first, last] = /^(?:from |between )?(.+?) (?:to|and|until|–) (.+)$/i.exec(words) ?? [];
  if (first === undefined || last === undefined) return null;
  const to = parseReduced(last) ?? parseWords(last, publishedOn);
  if (to === null) return null;
  // "20 to 22 March 2024": what the first date leaves out stands in the second.
  const from =
    parseReduced(first) ?? parseWords(completed(first, last), publishedOn) ?? parseWords(first, publishedOn);
  return from === null ? null : { from: from.from, to: to.to, precision: to.precision };
}

function completed(first: string, last: string): string {
  const [, month = '', year = ''] = /(\p{L}+\.?)?[ ,]*(\d{4})?$/u.exec(last) ?? [];
  const hasMonth = /\p{L}/u.test(first);
  return `${first}${hasMonth ? '' : ` ${month}`}${/\d{4}/.test(first) ? '' : ` ${year}`}`.trim();
}

/** Anything the engine reads as one date and nothing else; editors need not type capitals. */
function parseWords(words: string, publishedOn: string | null): Period | null {
  // The engine lets "2024-02-30" overflow into March; here it is a slip of the finger.
  if (/^[\d-]+$/.test(words)) return null;
  const bare = words.replace(/^(?:on|in|since|as of|by) /i, '');
  const capitalised = bare.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  for (const spelling of [bare, capitalised]) {
    const tokens = tokenise(spelling, 0, spelling.length);
    const [mention, second] = findDates(tokens, { published: parseIso(publishedOn), told: null });
    const isWhole = mention?.first === 0 && mention.end === tokens.length && second === undefined;
    if (isWhole && mention.period !== null) return mention.period;
  }
  return null;
}

function notUnderstood(words: string, publishedOn: string | null): string {
  const hint = publishedOn === null ? ' Words such as “Thursday” need a publication date.' : '';
  return `“${words}” is not understood as a date. Try 21 March 2024, 2024-03 or 2024.${hint}`;
}
