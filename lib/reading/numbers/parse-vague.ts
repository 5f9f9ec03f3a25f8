import type { Qualifier } from '#lib/domain/figure.ts';
import { MAGNITUDE_WORDS } from '../lexicon/number-words.ts';
import { MAJORITY_WORDS, VAGUE_DETERMINERS, VAGUE_FACTORS, VAGUE_PLURALS } from '../lexicon/vague-words.ts';
import { isToken, type Token } from '../token.ts';
import { shift } from './decimal.ts';

/** Vague words and the least number they stand for. */
export interface Vague {
  readonly low: string;
  readonly qualifier: Qualifier;
  readonly share: boolean;
  readonly end: number;
}

/** Reads "dozens", "hundreds of thousands", "several hundred", "the majority of", "most of the" at `start`. */
export function parseVague(tokens: readonly Token[], start: number): Vague | null {
  return parsePlural(tokens, start) ?? parseSeveral(tokens, start) ?? parseMajority(tokens, start);
}

function parsePlural(tokens: readonly Token[], start: number): Vague | null {
  const word = tokens[start]?.lower ?? '';
  const factor = VAGUE_FACTORS.get(word);
  if (factor !== undefined && isToken(tokens[start + 1], 'of')) {
    const whole = VAGUE_PLURALS.get(tokens[start + 2]?.lower ?? '');
    if (whole !== undefined && word !== tokens[start + 2]?.lower) {
      return { low: shift(whole, factor), qualifier: 'at_least', share: false, end: start + 3 };
    }
  }
  const low = VAGUE_PLURALS.get(word);
  if (low === undefined) return null;
  if (
    word === 'scores' &&
    !isToken(tokens[start + 1], 'of', 'more', 'were', 'are', 'dead', 'killed', 'injured')
  ) {
    return null;
  }
  return { low, qualifier: 'at_least', share: false, end: start + 1 };
}

// "several hundred", "a few thousand", "a couple of million", "several dozen"
function parseSeveral(tokens: readonly Token[], start: number): Vague | null {
  const article = isToken(tokens[start], 'a') ? 1 : 0;
  if (!VAGUE_DETERMINERS.has(tokens[start + article]?.lower ?? '')) return null;
  let at = start + article + 1;
  if (isToken(tokens[at], 'of')) at++;
  const word = tokens[at]?.lower ?? '';
  const end = at + 1;
  if (word === 'dozen') return { low: '24', qualifier: 'at_least', share: false, end };
  const power = MAGNITUDE_WORDS.get(word);
  if (power === undefined) return null;
  const more = MAGNITUDE_WORDS.get(tokens[end]?.lower ?? '');
  const low = shift('2', power + (more ?? 0));
  return { low, qualifier: 'at_least', share: false, end: more === undefined ? end : end + 1 };
}

function parseMajority(tokens: readonly Token[], start: number): Vague | null {
  const token = tokens[start];
  const ofWhole = isToken(tokens[start + 1], 'of');
  if (!ofWhole) return null;
  if (MAJORITY_WORDS.has(token?.lower ?? '') || isToken(token, 'most')) {
    return { low: '50', qualifier: 'more_than', share: true, end: start + 1 };
  }
  return null;
}
