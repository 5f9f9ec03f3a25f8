import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { MAGNITUDE_LETTERS, MAGNITUDE_WORDS, TENS_WORDS, UNIT_WORDS } from '../lexicon/number-words.ts';
import { isCapitalised, isHyphen, isToken, joins, type Token } from '../token.ts';
import { parseDigits, shift } from './decimal.ts';
import type { Amount } from './number-phrase.ts';

/** One number in digits or words, with its magnitude: "1.2 million", "one hundred and twenty", "half a dozen". */
export function parseAmount(tokens: readonly Token[], start: number): Amount | null {
  const token = tokens[start];
  if (!token) return null;
  const amount = token.kind === 'number' ? parseDigitAmount(tokens, start) : parseWordAmount(tokens, start);
  return amount && withDozen(tokens, amount);
}

function parseDigitAmount(tokens: readonly Token[], start: number): Amount | null {
  const grouped = joinSpacedGroups(tokens, start);
  const value = parseDigits(grouped.digits);
  if (value === null) return null;
  const printed = tokens[start]?.text ?? '';
  const bare = /^\d+$/.test(printed) && grouped.end === start + 1;
  return withMagnitudes(tokens, { value, end: grouped.end, spelled: false, bare, magnitude: 0 });
}

// "37 269": groups of three after one to three digits, parted by single spaces.
function joinSpacedGroups(tokens: readonly Token[], start: number): { digits: string; end: number } {
  let digits = tokens[start]?.text ?? '';
  let end = start + 1;
  if (!/^[1-9]\d{0,2}$/.test(digits)) return { digits, end };
  if (hasBlankAfterComma(tokens, start))
    return { digits: digits + (tokens[start + 2]?.text ?? ''), end: start + 3 };
  while (isSpacedGroup(tokens[end - 1], tokens[end]) && !namesModel(tokens, end)) {
    digits += tokens[end]?.text ?? '';
    end++;
  }
  return { digits, end };
}

// "3, 659 candidates": a blank slipped in after the comma.
function hasBlankAfterComma(tokens: readonly Token[], start: number): boolean {
  const [comma, group, noun] = tokens.slice(start + 1, start + 4);
  if (!isToken(comma, ',') || !comma?.glued || group?.glued !== false || !/^\d{3}$/.test(group.text))
    return false;
  if (
    group.start - comma.end !== 1 ||
    tokens[start - 1]?.kind === 'number' ||
    isToken(tokens[start - 1], ',')
  )
    return false;
  return noun?.kind === 'word' && !FUNCTION_WORDS.has(noun.lower) && !isCapitalised(noun);
}

function isSpacedGroup(before: Token | undefined, token: Token | undefined): boolean {
  if (before?.kind !== 'number' || token?.kind !== 'number') return false;
  return /^\d{3}$/.test(token.text) && token.start - before.end === 1;
}

// "roughly 400 737 Max jets": the second number is a name.
function namesModel(tokens: readonly Token[], index: number): boolean {
  return /^7[0-8]7$/.test(tokens[index]?.text ?? '') && isCapitalised(tokens[index + 1]);
}

function withMagnitudes(tokens: readonly Token[], amount: Amount): Amount {
  let { value, end, magnitude } = amount;
  for (;;) {
    const next = readMagnitude(tokens, end);
    if (!next) break;
    value = shift(value, next.power);
    magnitude += next.power;
    end = next.end;
  }
  return { ...amount, value, end, magnitude, bare: amount.bare && magnitude === 0 };
}

function readMagnitude(tokens: readonly Token[], index: number): { power: number; end: number } | null {
  const joined = joins(tokens, index) ? index + 1 : index;
  const token = tokens[joined];
  if (token?.kind !== 'word') return null;
  const word = MAGNITUDE_WORDS.get(token.lower);
  if (word !== undefined) return { power: word, end: joined + 1 };
  const letters = MAGNITUDE_LETTERS.get(token.lower);
  if (letters === undefined || joined !== index) return null;
  const follows = tokens[index - 1];
  if (follows?.kind !== 'number' || !meansMagnitude(tokens, index)) return null;
  return { power: letters, end: index + 1 };
}

const LENGTH_WORDS: ReadonlySet<string> = new Set(
  'tall high deep long wide away above below from of waves wall ahead north south east west'.split(' '),
);
const SURE_LETTERS: ReadonlySet<string> = new Set(['bn', 'mn', 'tn', 'trn', 'k', 'b', 'cr', 'mil', 'bil']);

// "1.5m people" is a million, "a 1.5m wall" metres; "mm" is never a million without a currency sign.
function meansMagnitude(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  const money = hasCurrencyBefore(tokens, index - 1);
  if (money) return true;
  if (token.lower === 'mm' || (token.lower === 'cr' && !token.glued)) return false;
  if (SURE_LETTERS.has(token.lower)) return token.glued || /^(?:bn|mn|mil|bil)$/.test(token.lower);
  if (!token.glued) return false;
  if (token.text === 'M') return true;
  const next = tokens[index + 1];
  if (LENGTH_WORDS.has(next?.lower ?? '') || isLengthBefore(tokens, index)) return false;
  if (next?.kind !== 'word' || FUNCTION_WORDS.has(next.lower)) return true;
  return next.lower.endsWith('s') || next.lower === 'people' || next.lower === 'children';
}

const LENGTHS =
  /^(?:waves?|heights?|depths?|width|length|diameter|distance|elevation|altitude|rose|tall|deep|wide|surge|level|levels)$/;

function isLengthBefore(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(Math.max(0, index - 7), index).some((token) => LENGTHS.test(token.lower));
}

function hasCurrencyBefore(tokens: readonly Token[], number: number): boolean {
  const before = tokens[number - 1];
  return before !== undefined && (/^\p{Sc}$/u.test(before.text) || isToken(before, 'rs'));
}

/** A number in words. */
function parseWordAmount(tokens: readonly Token[], start: number): Amount | null {
  const first = tokens[start];
  if (!first) return null;
  if (first.lower === 'half') return parseHalfMagnitude(tokens, start);
  if (first.lower === 'a' || first.lower === 'an') return parseArticleMagnitude(tokens, start);
  const units = parseBelowHundred(tokens, start);
  if (!units) return null;
  return parseGroups(tokens, units);
}

// "half a million", "half a dozen"
function parseHalfMagnitude(tokens: readonly Token[], start: number): Amount | null {
  if (!isToken(tokens[start + 1], 'a', 'an')) return null;
  const word = tokens[start + 2]?.lower ?? '';
  if (word === 'dozen') return { value: '6', end: start + 3, spelled: true, bare: false, magnitude: 0 };
  const power = MAGNITUDE_WORDS.get(word);
  if (power === undefined) return null;
  return { value: shift('0.5', power), end: start + 3, spelled: true, bare: false, magnitude: power };
}

// "a hundred", "a million and a half"
function parseArticleMagnitude(tokens: readonly Token[], start: number): Amount | null {
  const word = tokens[start + 1]?.lower ?? '';
  if (word === 'half' && MAGNITUDE_WORDS.has(tokens[start + 2]?.lower ?? '')) {
    const power = MAGNITUDE_WORDS.get(tokens[start + 2]?.lower ?? '') ?? 0;
    return { value: shift('0.5', power), end: start + 3, spelled: true, bare: false, magnitude: power };
  }
  const one = { value: 1, end: start + 1 };
  if (MAGNITUDE_WORDS.has(word)) return parseGroups(tokens, one);
  if (word !== 'dozen') return null;
  return { value: '12', end: start + 2, spelled: true, bare: false, magnitude: 0 };
}

interface Small {
  readonly value: number;
  readonly end: number;
}

function parseBelowHundred(tokens: readonly Token[], start: number): Small | null {
  const lower = tokens[start]?.lower ?? '';
  const unit = UNIT_WORDS.get(lower);
  if (unit !== undefined) return { value: unit, end: start + 1 };
  const tens = TENS_WORDS.get(lower);
  if (tens === undefined) return null;
  const next = isHyphen(tokens[start + 1]) && tokens[start + 1]?.glued ? start + 2 : start + 1;
  const after = UNIT_WORDS.get(tokens[next]?.lower ?? '');
  const single = after !== undefined && after > 0 && after < 10;
  return single ? { value: tens + after, end: next + 1 } : { value: tens, end: start + 1 };
}

/** Adds up "two hundred and three thousand, four hundred" from its first small number on. */
function parseGroups(tokens: readonly Token[], first: Small): Amount {
  let group = first.value;
  let total = 0;
  let half = 0;
  let end = first.end;
  let magnitude = 0;
  for (;;) {
    const power = wordPower(tokens, end);
    if (power === null) {
      const more = magnitude > 0 ? parseRest(tokens, end, magnitude) : null;
      if (!more) break;
      group += more.value;
      end = more.end;
      continue;
    }
    end = power.end;
    magnitude = power.power;
    if (power.power === 2) group *= 100;
    else {
      total += (group + half) * 10 ** power.power;
      group = 0;
    }
    half = 0;
  }
  const halved = readAndAHalf(tokens, end);
  if (halved) {
    const scale = halved.power ?? (magnitude > 2 ? magnitude : 0);
    const added = 5 * 10 ** Math.max(0, scale - 1);
    const base = halved.power !== null ? group * 10 ** halved.power : total + group;
    const value = scale === 0 ? `${base}.5` : String(base + added);
    return { value, end: halved.end, spelled: true, bare: false, magnitude: scale };
  }
  return { value: String(total + group), end, spelled: true, bare: false, magnitude };
}

function wordPower(tokens: readonly Token[], index: number): { power: number; end: number } | null {
  const at = isHyphen(tokens[index]) && tokens[index]?.glued ? index + 1 : index;
  const power = MAGNITUDE_WORDS.get(tokens[at]?.lower ?? '');
  return power === undefined ? null : { power, end: at + 1 };
}

// After "hundred" or a greater word: "and twenty", "twenty", "four hundred".
function parseRest(tokens: readonly Token[], index: number, magnitude: number): Small | null {
  const at = isToken(tokens[index], 'and') ? index + 1 : index;
  if (isToken(tokens[at - 1], 'and') && isToken(tokens[at], 'a')) return null;
  const rest = parseBelowHundred(tokens, at);
  if (!rest) return null;
  const next = wordPower(tokens, rest.end);
  // "one hundred, two thousand" is a list; "two million and three hundred" is not.
  if (next && next.power >= magnitude) return magnitude === 2 && next.power > 2 ? rest : null;
  return rest;
}

// "two and a half million", "a million and a half", "two-and-a-half"
function readAndAHalf(tokens: readonly Token[], index: number): { end: number; power: number | null } | null {
  const words: string[] = [];
  let at = index;
  while (words.length < 3 && at < index + 6 && tokens[at]) {
    if (!isHyphen(tokens[at])) words.push(tokens[at]?.lower ?? '');
    at++;
  }
  if (words.join(' ') !== 'and a half') return null;
  const power = MAGNITUDE_WORDS.get(tokens[at]?.lower ?? '');
  return power === undefined ? { end: at, power: null } : { end: at + 1, power };
}

// "two dozen", "10 dozen"
function withDozen(tokens: readonly Token[], amount: Amount): Amount {
  if (!isToken(tokens[amount.end], 'dozen') || amount.value.includes('.')) return amount;
  const value = String(Number(amount.value) * 12);
  return { ...amount, value, end: amount.end + 1, bare: false };
}
