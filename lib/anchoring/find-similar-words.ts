import { alignWords, type WordMatch } from './align-words.ts';
import type { DescribedQuote } from './describe-quote.ts';
import type { ChangedQuote } from './find-quote.ts';
import { listWords, type Word } from './list-words.ts';

/** The place whose words are most like a quote's, if one is clearly the most alike; its cost grows with the text's length. */
export function findSimilarWords(
  text: string,
  quote: DescribedQuote,
): ChangedQuote | { readonly kind: 'orphan'; readonly reason: 'absent' | 'ambiguous' } {
  const pattern = listWords(quote.exact);
  const words = listWords(text);
  if (pattern.length === 0 || pattern.length * words.length > MOST_STEPS)
    return { kind: 'orphan', reason: 'absent' };
  const surroundings = {
    before: listWords(quote.prefix).slice(-NEAR_WORDS),
    after: listWords(quote.suffix).slice(0, NEAR_WORDS),
  };
  const leastScore = pattern.length < TELLING_WORDS ? LEAST_SCORE_SHORT : LEAST_SCORE;
  const places = alignWords(pattern, words, pattern.length - 1)
    .filter((match) => likenessOf(match, pattern) >= LEAST_ALIKE)
    .map((match) => withoutSurroundings(match, words, surroundings))
    .map((match) => weigh(match, pattern, words, surroundings))
    .filter((place) => place.score >= leastScore);
  const [best, ...others] = places.sort((a, b) => b.score - a.score);
  if (!best) return { kind: 'orphan', reason: 'absent' };
  const rival = others.find((place) => place.first > best.last || place.last < best.first);
  if (rival && best.score - rival.score < CLEAR_LEAD) return { kind: 'orphan', reason: 'ambiguous' };
  return toChangedQuote(text, quote, words, best);
}

/** Words of the quote times words of the text: a long paragraph against a book takes a quarter of a second. */
const MOST_STEPS = 30_000_000;
/** At least half of the words must be the quote's. */
const LEAST_ALIKE = 0.5;
const LEAST_SCORE = 0.6;
/** A few words are alike by chance: then the surroundings must be the same too. */
const LEAST_SCORE_SHORT = 0.7;
const TELLING_WORDS = 5;
const CLEAR_LEAD = 0.1;
/** How far surroundings count. */
const NEAR_WORDS = 6;
/** The words themselves weigh this much, their surroundings the rest. */
const WEIGHT_OF_WORDS = 0.6;

interface Place extends WordMatch {
  readonly score: number;
}

interface Surroundings {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

/**
 * Where the quote's first or last words were left out, alignment takes their neighbours in their stead; the words
 * known to stand beside the quote are no part of it.
 */
function withoutSurroundings(
  match: WordMatch,
  words: readonly Word[],
  { before, after }: Surroundings,
): WordMatch {
  let { first, last } = match;
  for (let taken = before.length; taken > 0; taken -= 1) {
    if (first + taken > last || !areSame(before.slice(-taken), words.slice(first, first + taken))) continue;
    first += taken;
    break;
  }
  for (let taken = after.length; taken > 0; taken -= 1) {
    if (last - taken < first || !areSame(after.slice(0, taken), words.slice(last + 1 - taken, last + 1)))
      continue;
    last -= taken;
    break;
  }
  return { first, last, edits: match.edits };
}

function areSame(some: readonly Word[], others: readonly Word[]): boolean {
  return some.length === others.length && some.every(({ key }, index) => key === others[index]?.key);
}

function weigh(
  match: WordMatch,
  pattern: readonly Word[],
  words: readonly Word[],
  { before, after }: Surroundings,
): Place {
  const alike = likenessOf(match, pattern);
  const standing = words.slice(Math.max(0, match.first - before.length), match.first);
  const following = words.slice(match.last + 1, match.last + 1 + after.length);
  const wanted = before.length + after.length;
  const kept = countRun([...before].reverse(), [...standing].reverse()) + countRun(after, following);
  const context = wanted === 0 ? alike : kept / wanted;
  return { ...match, score: WEIGHT_OF_WORDS * alike + (1 - WEIGHT_OF_WORDS) * context };
}

function likenessOf(match: WordMatch, pattern: readonly Word[]): number {
  return 1 - match.edits / Math.max(pattern.length, match.last - match.first + 1);
}

/** Words that agree, read outward from the quote. */
function countRun(wanted: readonly Word[], found: readonly Word[]): number {
  const firstOther = wanted.findIndex((word, index) => word.key !== found[index]?.key);
  return firstOther < 0 ? wanted.length : firstOther;
}

function toChangedQuote(
  text: string,
  quote: DescribedQuote,
  words: readonly Word[],
  place: Place,
): ChangedQuote {
  const found = words.slice(place.first, place.last + 1);
  const start = widenBefore(text, quote.exact, found[0]?.start ?? 0);
  const end = widenAfter(text, quote.exact, found.at(-1)?.end ?? 0);
  const digits = (list: readonly Word[]) =>
    list
      .map(({ key }) => key)
      .filter((key) => /\p{Nd}/u.test(key))
      .join(' ');
  return {
    kind: 'changed',
    start,
    end,
    text: text.slice(start, end),
    score: place.score,
    sameDigits: digits(found) === digits(listWords(quote.exact)),
  };
}

/** Signs at the ends of the quote ("$", quotation marks, "%") belong to it where they still stand. */
function widenBefore(text: string, exact: string, start: number): number {
  const signs = /^[^\p{L}\p{N}\s]+/u.exec(exact)?.[0] ?? '';
  return text.endsWith(signs, start) ? start - signs.length : start;
}

function widenAfter(text: string, exact: string, end: number): number {
  const signs = /[^\p{L}\p{M}\p{N}\s]+$/u.exec(exact)?.[0] ?? '';
  return text.startsWith(signs, end) ? end + signs.length : end;
}
