import { isFunctionWord, isPluralNoun } from '../lexicon/function-words.ts';
import { OUTCOME_WORDS } from '../lexicon/outcome-words.ts';
import { isCapitalised, isToken, joins, type Token } from '../token.ts';

/** The words counted, after a number: "Palestinian civilians", "cholera-related deaths". `end` is exclusive. */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

// "the highest confirmed new locally acquired infections" is about as long as these get.
const LONGEST_PHRASE = 8;

/** Finds the plural (or, for one, the singular) noun that follows a number, with its adjectives. */
export function nounPhraseAfter(
  tokens: readonly Token[],
  start: number,
  isMasked: (index: number) => boolean,
  singular: boolean,
): NounPhrase | null {
  let head = -1;
  let last = -1;
  for (let index = start; index < tokens.length && index < start + LONGEST_PHRASE; index++) {
    const token = tokens[index];
    if (!token) break;
    if (joins(tokens, index)) continue;
    // "45 million Zeta 15 handsets": a number within a name.
    if (isMasked(index) && isNameWithDigits(tokens, index, start)) continue;
    if (isMasked(index)) break;
    if (isAdjectiveComma(tokens, index, start) || isAdjectiveAnd(tokens, index, start)) continue;
    const participle = index === start && token.lower.endsWith('ed');
    if (token.kind !== 'word' || (isFunctionWord(token) && !participle)) break;
    const plural = isPluralNoun(token.lower) && !isToken(tokens[index + 1], "'", '’');
    if (head >= 0 && !(plural && !OUTCOME_WORDS.has(token.lower))) break;
    last = index;
    if (plural && !isOutcomeAlone(tokens, index)) head = index;
  }
  if (head < 0 && singular) head = last;
  return head < 0 ? null : { first: start, end: head + 1, head };
}

function isNameWithDigits(tokens: readonly Token[], index: number, start: number): boolean {
  const next = tokens[index + 1];
  // "400 737 Max jets"
  if (tokens[index]?.kind === 'number') return index > start || next?.kind === 'word';
  if (!isCapitalised(tokens[index])) return false;
  // "two A350 jets", "two F-16 jets"
  return next?.kind === 'number'
    ? next.glued
    : joins(tokens, index + 1) && tokens[index + 2]?.kind === 'number';
}

// "party-list, proportional seats": a comma between two adjectives, both in lower case.
function isAdjectiveComma(tokens: readonly Token[], index: number, start: number): boolean {
  if (!isToken(tokens[index], ',') || index === start) return false;
  const next = tokens[index + 1];
  const after = tokens[index + 2];
  const adjective = next !== undefined && /(?:al|ed|ic|ive|ous|ing|y)$/.test(next.lower);
  return adjective && after !== undefined && isPluralNoun(after.lower) && !OUTCOME_WORDS.has(next.lower);
}

const ADJECTIVE = /(?:ed|al|ic|ive|ous|ble|ern|ary|ant|ent)$/;

// "63 confirmed and possible cases", "18 Northern and central counties"
function isAdjectiveAnd(tokens: readonly Token[], index: number, start: number): boolean {
  if (!isToken(tokens[index], 'and', 'or') || index === start) return false;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (!ADJECTIVE.test(before?.lower ?? '') || !ADJECTIVE.test(next?.lower ?? '')) return false;
  if (OUTCOME_WORDS.has(before?.lower ?? '') || OUTCOME_WORDS.has(next?.lower ?? '')) return false;
  return [2, 3].some((ahead) => isPluralNoun(tokens[index + ahead]?.lower ?? ''));
}

// "12 dead" counts people who are dead; "12 dead fish" counts fish.
function isOutcomeAlone(tokens: readonly Token[], index: number): boolean {
  return OUTCOME_WORDS.has(tokens[index]?.lower ?? '');
}
