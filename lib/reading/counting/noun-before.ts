import { FUNCTION_WORDS, isPluralNoun } from '../lexicon/function-words.ts';
import { PEOPLE_TOLL_NOUNS } from '../lexicon/outcome-words.ts';
import { isPeopleName, isPersonNoun } from '../lexicon/person-nouns.ts';
import type { NumberPhrase } from '../numbers/number-phrase.ts';
import { isToken, type Token } from '../token.ts';
import type { Counted } from './counted.ts';

export interface NounBefore {
  readonly unit: string;
  readonly kind: Counted['kind'];
  readonly words: { readonly first: number; readonly end: number };
  readonly noun: string;
}

// How far back a subject may stand: "the number of protesters marching on Thursday against the plan ... at 1.1 million".
const FARTHEST = 28;

/** What a number counts when the words stand before it: "the toll rose to 115", "claims fell to 313,000". */
export function findNounBefore(
  tokens: readonly Token[],
  phrase: NumberPhrase,
  from: number,
  limit: number,
  isMasked: (index: number) => boolean,
): NounBefore | null {
  const first = Math.max(limit, phrase.first - FARTHEST);
  return (
    findNumberOf(tokens, first, from) ??
    findTollNoun(tokens, first, from) ??
    findSubject(tokens, first, from, isMasked)
  );
}

// "the number of wounded Iraqis at 40"
function findNumberOf(tokens: readonly Token[], first: number, from: number): NounBefore | null {
  for (let index = from - 1; index >= first; index--) {
    if (
      !isToken(tokens[index], 'number', 'numbers', 'total', 'tally', 'count') ||
      !isToken(tokens[index + 1], 'of')
    )
      continue;
    for (let at = index + 2; at < from && at < index + 8; at++) {
      const token = tokens[at];
      if (token && isPluralNoun(token.lower)) return toNounBefore(token, index + 2, at + 1);
    }
  }
  return null;
}

const MEASURED: ReadonlyMap<string, string> = new Map([
  ['magnitude', 'magnitude'],
  ['temperature', 'Cel'],
  ['temperatures', 'Cel'],
]);

function findTollNoun(tokens: readonly Token[], first: number, from: number): NounBefore | null {
  for (let index = from - 1; index >= first; index--) {
    const lower = tokens[index]?.lower ?? '';
    const words = { first: index, end: index + 1 };
    if (PEOPLE_TOLL_NOUNS.has(lower)) return { unit: 'people', kind: 'people', words, noun: lower };
    const unit = MEASURED.get(lower);
    if (unit) return { unit, kind: 'measure', words, noun: lower };
    if (isPluralNoun(lower) && !FUNCTION_WORDS.has(lower)) return null;
  }
  return null;
}

function findSubject(
  tokens: readonly Token[],
  first: number,
  from: number,
  isMasked: (index: number) => boolean,
): NounBefore | null {
  for (let index = from - 1; index >= first; index--) {
    const token = tokens[index];
    if (!token || isMasked(index)) continue;
    if (isToken(token, ';', ':')) return null;
    if (token.kind === 'word' && isPluralNoun(token.lower) && !FUNCTION_WORDS.has(token.lower)) {
      return toNounBefore(token, index, index + 1);
    }
  }
  return null;
}

function toNounBefore(token: Token, first: number, end: number): NounBefore {
  const people = isPersonNoun(token.lower) || isPeopleName(token.text);
  const words = { first, end };
  if (people) return { unit: 'people', kind: 'people', words, noun: token.text };
  return { unit: token.lower, kind: 'things', words, noun: token.text };
}
