import { scoreContext } from './context-score.ts';
import type { DescribedQuote } from './describe-quote.ts';
import { findSimilarWords } from './find-similar-words.ts';

/**
 * Finds a quote in a text, the one it was taken from or a later version. It is never silently wrong: words that
 * changed come back as `changed`, and where several places fit alike, or none well enough, it is an orphan.
 */
export function findQuote(text: string, quote: DescribedQuote): FoundQuote {
  if (quote.exact.trim() === '') return { kind: 'orphan', reason: 'absent' };
  return findExactWords(text, quote) ?? findSimilarWords(text, quote);
}

export type FoundQuote =
  /** The same words at the same place, or in the same surroundings at another. */
  | { readonly kind: 'exact'; readonly start: number; readonly end: number }
  /** The same words in surroundings that changed; `score` from 0 to 1 says how much of them is left. */
  | { readonly kind: 'moved'; readonly start: number; readonly end: number; readonly score: number }
  | ChangedQuote
  | { readonly kind: 'orphan'; readonly reason: 'absent' | 'ambiguous' };

/** Words much like the quote, in its place: somebody has to say whether they still make the claim. */
export interface ChangedQuote {
  readonly kind: 'changed';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly score: number;
  /** Whether every number written in digits is the same, in the same order. */
  readonly sameDigits: boolean;
}

/** Below this, surroundings are no evidence: common words match by chance. */
const LEAST_CONTEXT = 0.3;
/** The best place must be better than the next by this much. */
const CLEAR_LEAD = 0.1;
/** So many words do not recur by chance in one article; fewer need their surroundings. */
const TELLING_WORDS = 5;

/** The place of the very words; null where they do not occur in anything like their surroundings. */
function findExactWords(text: string, quote: DescribedQuote): FoundQuote | null {
  const { best, rival, count } = weighOccurrences(text, quote);
  if (best === null) return null;
  const { start, score } = best;
  const end = start + quote.exact.length;
  const isTelling = quote.exact.split(/\s+/u).length >= TELLING_WORDS;
  const isPlaced = score >= LEAST_CONTEXT || (count === 1 && isTelling);
  if (!isPlaced) return isTelling ? { kind: 'orphan', reason: 'ambiguous' } : null;
  const isUnmoved = start === quote.start && score === 1;
  if (!isUnmoved && count > 1 && score - rival < CLEAR_LEAD) return { kind: 'orphan', reason: 'ambiguous' };
  return score === 1 ? { kind: 'exact', start, end } : { kind: 'moved', start, end, score };
}

interface Occurrence {
  readonly start: number;
  readonly score: number;
}

/** The best occurrence of the words by their surroundings, and the score of the next; equal ones by the old place. */
function weighOccurrences(text: string, quote: DescribedQuote) {
  let best: Occurrence | null = null;
  let rival = 0;
  let count = 0;
  for (let start = text.indexOf(quote.exact); start >= 0; start = text.indexOf(quote.exact, start + 1)) {
    count += 1;
    const score = scoreContext(text, quote, start, start + quote.exact.length);
    const isBetter = best === null || score > best.score || (score === best.score && start === quote.start);
    rival = isBetter ? (best?.score ?? 0) : Math.max(rival, score);
    if (isBetter) best = { start, score };
  }
  return { best, rival, count };
}
