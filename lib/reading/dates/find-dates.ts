import { isHyphen, isToken, type Token } from '../token.ts';
import { type DateMatch, parseAbsoluteDate, parseYear } from './absolute-dates.ts';
import type { DateMention, DateRole, Period } from './date-mention.ts';
import { looksLikeCount } from './looks-like-count.ts';
import { type Anchors, parsePartOfYear, parseRelativeDate } from './relative-dates.ts';

/** Every date and period a sentence names, left to right, with what the words around make of it. */
export function findDates(tokens: readonly Token[], anchors: Anchors): readonly DateMention[] {
  const found: DateMention[] = [];
  let told = anchors.told;
  for (let index = 0; index < tokens.length; index++) {
    const match = parseDate(tokens, index, { ...anchors, told });
    if (!match || match.end <= index) continue;
    found.push({ first: index, end: match.end, role: roleOf(tokens, index), period: match.period });
    told = match.period ?? told;
    index = match.end - 1;
  }
  return joinEnding(tokens, joinSpans(tokens, found));
}

function parseDate(tokens: readonly Token[], index: number, anchors: Anchors): DateMatch | null {
  const past = roleOf(tokens, index) === 'since';
  return (
    parseAbsoluteDate(tokens, index, { published: anchors.published, past }) ??
    parsePartOfYear(tokens, index, anchors) ??
    parseRelativeDate(tokens, index, anchors) ??
    (looksLikeCount(tokens, index) ? null : parseYear(tokens, index))
  );
}

const SINCE: ReadonlySet<string> = new Set(['since', 'starting', 'beginning', 'began', 'started']);
const AS_OF: ReadonlySet<string> = new Set(['by', 'through', 'until', 'till', 'as']);
const LIGHT: ReadonlySet<string> = new Set(
  'on in the of at early late mid end start beginning last - this as'.split(' '),
);

function roleOf(tokens: readonly Token[], first: number): DateRole {
  if (isToken(tokens[first - 1], 'aged', 'born')) return 'age';
  for (let index = first - 1; index >= 0 && index >= first - 5; index--) {
    const word = tokens[index]?.lower ?? '';
    if (SINCE.has(word) && !(word === 'beginning' && isToken(tokens[index - 1], 'the'))) return 'since';
    if (AS_OF.has(word)) return 'as_of';
    if (!LIGHT.has(word)) return 'on';
  }
  return 'on';
}

// "from January to June", "between 2010 and 2015", "May–July": one period.
function joinSpans(tokens: readonly Token[], dates: readonly DateMention[]): readonly DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of dates) {
    const before = joined.at(-1);
    if (before && spansTo(tokens, before, mention)) {
      joined[joined.length - 1] = {
        first: before.first,
        end: mention.end,
        role: 'on',
        period: spanOf(before.period, mention.period),
      };
    } else joined.push(mention);
  }
  return joined;
}

function spansTo(tokens: readonly Token[], before: DateMention, mention: DateMention): boolean {
  if (mention.first !== before.end + 1) return false;
  const joint = tokens[before.end];
  if (isHyphen(joint) || isToken(joint, 'through')) return true;
  const opener = tokens[before.first - 1];
  if (isToken(opener, 'between')) return isToken(joint, 'and');
  if (!isToken(joint, 'to', 'until', 'till')) return false;
  // "in May 29 to June 25" names two days; "in May to 40" names no second date.
  return (
    isToken(opener, 'from') || (before.period?.precision === 'day' && mention.period?.precision === 'day')
  );
}

function spanOf(from: Period | null, to: Period | null): Period | null {
  if (!from || !to || from.from > to.to) return to;
  const precision = to.precision === 'day' ? 'day' : to.precision === 'month' ? 'month' : 'quarter';
  return { from: from.from, to: to.to, precision };
}

// "the week ending June 23", "the quarter ended March 31", "the year to March": the span takes the last day.
function joinEnding(tokens: readonly Token[], dates: readonly DateMention[]): readonly DateMention[] {
  return dates.map((mention) => {
    let at = mention.first - 1;
    while (isToken(tokens[at], 'on', 'in', 'the')) at--;
    if (!isToken(tokens[at], 'ending', 'ended', 'to')) return mention;
    const noun = tokens[at - 1]?.lower ?? '';
    const days = { week: 7, quarter: 91, year: 365, months: 183, month: 30 }[noun];
    if (days === undefined || !mention.period) return mention;
    const { to, precision } = mention.period;
    return { ...mention, first: at - 1, role: 'on', period: { from: to - days + 1, to, precision } };
  });
}
