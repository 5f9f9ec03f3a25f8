import { MAGNITUDE_WORDS } from '../lexicon/number-words.ts';
import { NO_NOUNS } from '../lexicon/outcome-words.ts';
import { isToken, joins, type Token } from '../token.ts';
import { findCurrencyBefore } from './currency-sign.ts';
import { shift } from './decimal.ts';
import { extendToRange } from './extend-to-range.ts';
import type { NumberPhrase } from './number-phrase.ts';
import { parseAmount } from './parse-amount.ts';
import { parseShare, type Share } from './parse-share.ts';
import { parseVague } from './parse-vague.ts';
import { readPercent } from './read-percent.ts';

/** Every number phrase of a sentence, left to right; masked tokens begin none. */
export function findNumberPhrases(
  tokens: readonly Token[],
  isMasked: (index: number) => boolean,
): readonly NumberPhrase[] {
  const phrases: NumberPhrase[] = [];
  let index = 0;
  while (index < tokens.length) {
    const phrase = isMasked(index) ? null : parseNumberPhrase(tokens, index);
    if (phrase && !isMasked(phrase.end - 1)) {
      phrases.push(phrase);
      index = phrase.end;
    } else index++;
  }
  return phrases;
}

/** The number phrase that begins at token `start`, or null. */
function parseNumberPhrase(tokens: readonly Token[], start: number): NumberPhrase | null {
  const single = parseSingle(tokens, start);
  return single && extendToRange(tokens, single, parseSingle);
}

function parseSingle(tokens: readonly Token[], start: number): NumberPhrase | null {
  return (
    parseNone(tokens, start) ??
    parseVaguePhrase(tokens, start) ??
    parseSharePhrase(tokens, start) ??
    parseAmountPhrase(tokens, start)
  );
}

const PLAIN = {
  magnitude: 0,
  percent: null,
  currency: null,
  qualifier: null,
  vague: false,
  spelled: true,
  bare: false,
} as const;

// "no deaths" reports a zero; "no reports of deaths" does not.
function parseNone(tokens: readonly Token[], start: number): NumberPhrase | null {
  if (!isToken(tokens[start], 'no', 'zero')) return null;
  if (!NO_NOUNS.has(tokens[start + 1]?.lower ?? '')) return null;
  return { ...PLAIN, first: start, end: start + 1, low: '0', high: '0', shape: 'none' };
}

function parseVaguePhrase(tokens: readonly Token[], start: number): NumberPhrase | null {
  const currency = findCurrencyBefore(tokens, start);
  const vague = parseVague(tokens, currency?.end ?? start);
  if (!vague) return null;
  const { low, qualifier, end, share } = vague;
  return {
    ...PLAIN,
    first: start,
    end,
    low,
    high: low,
    qualifier,
    currency: currency?.code ?? null,
    shape: share ? 'share' : 'vague',
    vague: true,
  };
}

function parseSharePhrase(tokens: readonly Token[], start: number): NumberPhrase | null {
  if (joins(tokens, start - 1)) return null;
  const share = parseShare(tokens, start);
  if (!share) return null;
  const scaled = ofMagnitude(tokens, share);
  if (scaled) return { ...PLAIN, ...scaled, first: start, shape: 'plain' };
  return { ...PLAIN, first: start, end: share.end, low: share.value, high: share.value, shape: 'share' };
}

// "three-quarters of a million homes" is a number, not a share.
function ofMagnitude(tokens: readonly Token[], { value, end }: Share) {
  if (!isToken(tokens[end], 'of') || !isToken(tokens[end + 1], 'a', 'one')) return null;
  const power = MAGNITUDE_WORDS.get(tokens[end + 2]?.lower ?? '');
  if (power === undefined) return null;
  const amount = shift(value, power - 2);
  return { low: amount, high: amount, magnitude: power, end: end + 3 };
}

function parseAmountPhrase(tokens: readonly Token[], start: number): NumberPhrase | null {
  const sign = isMinus(tokens, start) ? '-' : '';
  const currency = findCurrencyBefore(tokens, start + sign.length);
  const amount = parseAmount(tokens, currency?.end ?? start + sign.length);
  if (!amount) return null;
  const percent = readPercent(tokens, amount.end);
  const value = `${sign}${amount.value}`;
  return {
    first: start,
    end: percent?.inNumber ? percent.end : amount.end,
    low: value,
    high: value,
    shape: 'plain',
    magnitude: amount.magnitude,
    percent: percent?.kind ?? null,
    currency: currency?.code ?? null,
    qualifier: null,
    vague: false,
    spelled: amount.spelled,
    bare: amount.bare && !percent && !currency,
  };
}

// "-0.3%" but not the dash of "14 - seven" nor the hyphen of "5-6".
function isMinus(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  // "minus 40 degrees", but "5 minus 3"
  if (isToken(token, 'minus'))
    return tokens[index + 1]?.kind === 'number' && tokens[index - 1]?.kind !== 'number';
  if (token?.text !== '-' && token?.text !== '−') return false;
  return !token.glued && tokens[index + 1]?.glued === true && tokens[index + 1]?.kind === 'number';
}
