import type { Decimal, Qualifier } from '#lib/domain/figure.ts';
import { boundsOf } from '#lib/domain/figure.ts';
import {
  PREPOSITIONS_TOO,
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
  TRANSPARENT_WORDS,
} from './lexicon/qualifier-words.ts';
import type { NumberPhrase } from './numbers/number-phrase.ts';
import { phraseAt, phraseBefore } from './phrase-book.ts';
import { isToken, type Token } from './token.ts';

/** A qualifier and the tokens that say it; `words` null where the number's own shape says it, or nothing does. */
export interface Qualified {
  readonly qualifier: Qualifier;
  readonly words: { readonly first: number; readonly end: number } | null;
}

/** Reads the qualifier around a number; `nounEnds` are places after it where "or more" may stand. */
export function readQualifier(
  tokens: readonly Token[],
  phrase: NumberPhrase,
  nounEnds: readonly number[],
): Qualified {
  const before = qualifierBefore(tokens, phrase.first);
  const after = qualifierAfter(tokens, [phrase.end, ...nounEnds]);
  if (phrase.qualifier) return { qualifier: phrase.qualifier, words: before?.words ?? null };
  const said = before && before.qualifier !== 'exact' ? before : (after ?? before);
  if (said?.qualifier === 'more_than' && said.words && isRuledOut(tokens, said.words.first))
    return { qualifier: 'at_most', words: said.words };
  return said ?? estimatedNoun(tokens, phrase.first) ?? { qualifier: 'exact', words: null };
}

// As far as what is estimated may be described: "an estimated maximum daily output of".
const ESTIMATED_REACH = 5;

// "an estimated depth of 4 miles", "at an estimated cost of $45m"
function estimatedNoun(tokens: readonly Token[], first: number): Qualified | null {
  if (!isToken(tokens[first - 1], 'of')) return null;
  for (let index = first - 2; index >= first - ESTIMATED_REACH; index--) {
    if (tokens[index]?.kind !== 'word') return null;
    if (isToken(tokens[index], 'estimated', 'approximate') && index < first - 2)
      return { qualifier: 'about', words: { first: index, end: index + 1 } };
  }
  return null;
}

// As far as what is not expected may stand before its limit.
const RULED_OUT_REACH = 14;

// "does not expect sales to fall by more than 1 percent"
function isRuledOut(tokens: readonly Token[], first: number): boolean {
  if (!isToken(tokens[first - 1], 'by')) return false;
  for (let index = first - 2; index > 0 && index > first - RULED_OUT_REACH; index--) {
    if (isToken(tokens[index], ',', ';', 'but', 'because', 'that', 'why')) return false;
    if (/^(?:expect|forecast|anticipate|foresee|predict)$/.test(tokens[index]?.lower ?? ''))
      return /^(?:not|never|\p{L}+n['’]t)$/u.test(tokens[index - 1]?.lower ?? '');
  }
  return false;
}

function qualifierBefore(tokens: readonly Token[], first: number): Qualified | null {
  let end = first;
  let weak: Qualified | null = null;
  for (let skipped = 0; skipped < 4; skipped++) {
    const phrase = phraseBefore(QUALIFIERS_BEFORE, tokens, end);
    const usable =
      phrase && !isPreposition(tokens, end, first) && !isMovedUp(tokens, end) && !isSpokenAbout(tokens, end);
    if (usable && phrase.meaning !== 'exact') {
      const found = { qualifier: phrase.meaning, words: { first: end - phrase.words.length, end: first } };
      // "more than an estimated 500": the limit outweighs the estimate.
      if (phrase.meaning !== 'about') return found;
      weak ??= found;
      end -= phrase.words.length;
      continue;
    }
    if (!TRANSPARENT_WORDS.has(tokens[end - 1]?.lower ?? '')) break;
    end--;
  }
  return weak;
}

// "ticked up to 3.9%" says where it went, not a limit.
function isMovedUp(tokens: readonly Token[], end: number): boolean {
  return (
    isToken(tokens[end - 1], 'to') &&
    isToken(tokens[end - 2], 'up') &&
    MOVED.test(tokens[end - 3]?.lower ?? '')
  );
}

// Verbs that take "up to" as the way they went; "raise up to $12bn" is a limit.
const MOVED =
  /^(?:tick|edg|inch|creep|crept|nudg|climb|mov|push|shoot|shot|r[io]se|risen|rising|go|goes|gone|going|went|bump|head|jump|surg)(?:e?s|e?d|ing|e)?$/;

// "We are talking about 60,000 people"
function isSpokenAbout(tokens: readonly Token[], end: number): boolean {
  return isToken(tokens[end - 1], 'about') && SPEAKING.test(tokens[end - 2]?.lower ?? '');
}

const SPEAKING =
  /^(?:talk|speak|spoke|think|thought|worr|hear|learn|ask|complain|read|writ|know)(?:s|y|ied|ies|ing|ed|ten)?$/;

function isPreposition(tokens: readonly Token[], end: number, first: number): boolean {
  if (isToken(tokens[end - 1], 'to') && isToken(tokens[end - 2], 'up')) return false;
  return end < first && isToken(tokens[end], 'a', 'an') && PREPOSITIONS_TOO.has(tokens[end - 1]?.lower ?? '');
}

function qualifierAfter(tokens: readonly Token[], places: readonly number[]): Qualified | null {
  for (const place of places) {
    const phrase = phraseAt(QUALIFIERS_AFTER, tokens, place);
    // "a high of 89 and up from a low of 86"
    const moves = phrase && isToken(tokens[place + phrase.words.length], 'from', 'by', 'on');
    if (phrase && !moves)
      return { qualifier: phrase.meaning, words: { first: place, end: place + phrase.words.length } };
  }
  return null;
}

/** Leaves open the bound that the qualifier does not state. */
export function boundsFor(
  qualifier: Qualifier,
  phrase: Pick<NumberPhrase, 'low' | 'high'>,
): { low: Decimal | null; high: Decimal | null } {
  switch (boundsOf(qualifier)) {
    case 'equal':
    case 'both':
      return { low: phrase.low, high: phrase.high };
    case 'low':
      return { low: phrase.low, high: null };
    case 'high':
      return { low: null, high: phrase.high };
  }
}
