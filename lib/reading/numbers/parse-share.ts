import { FRACTION_WORDS, UNIT_WORDS } from '../lexicon/number-words.ts';
import { isHyphen, isToken, type Token } from '../token.ts';
import { plain } from './decimal.ts';
import { parseAmount } from './parse-amount.ts';

/** A share of a whole in percent: "half", "two-thirds", "a quarter of", "one in five". */
export interface Share {
  readonly value: string;
  readonly end: number;
}

/** Reads a fraction or ratio at `start`, or null. */
export function parseShare(tokens: readonly Token[], start: number): Share | null {
  return parseHalf(tokens, start) ?? parseFraction(tokens, start) ?? parseRatio(tokens, start);
}

const AFTER_SHARE: ReadonlySet<string> = new Set(
  (
    'of were was are is have has had said say says believe think the their its his her our those these this all as in to by ' +
    'from since compared that who which did do would will could and or but more less lower higher over last live lived on for than came come'
  ).split(' '),
);

function standsAlone(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return next === undefined || AFTER_SHARE.has(next.lower) || (next.kind === 'mark' && !isHyphen(next));
}

const NOT_BEFORE_HALF: ReadonlySet<string> = new Set(
  'first second other better latter one-and-a and a in this that next last final opening top bottom'.split(
    ' ',
  ),
);

function parseHalf(tokens: readonly Token[], start: number): Share | null {
  if (!isToken(tokens[start], 'half')) return null;
  if (NOT_BEFORE_HALF.has(tokens[start - 1]?.lower ?? '')) return null;
  if (isToken(tokens[start + 1], 'a', 'an')) return null;
  return standsAlone(tokens, start + 1) ? { value: '50', end: start + 1 } : null;
}

// "two-thirds", "three quarters", "one third of", "a fifth of"
function parseFraction(tokens: readonly Token[], start: number): Share | null {
  const article = isToken(tokens[start], 'a');
  const numerator = article ? 1 : UNIT_WORDS.get(tokens[start]?.lower ?? '');
  if (!numerator || numerator > 19) return null;
  const at = isHyphen(tokens[start + 1]) && tokens[start + 1]?.glued ? start + 2 : start + 1;
  const word = tokens[at]?.lower ?? '';
  const denominator = FRACTION_WORDS.get(word);
  if (!denominator || numerator >= denominator || (word === 'half' && article)) return null;
  if (!word.endsWith('s') && !isSingleShare(tokens, at, numerator)) return null;
  const isOrdinal = article && !isToken(tokens[at + 1], 'of') && !standsAlone(tokens, at + 1);
  return isOrdinal ? null : { value: toPercent(numerator, denominator), end: at + 1 };
}

// "two-third majority" is printed too, but "one third party" is an ordinal.
function isSingleShare(tokens: readonly Token[], at: number, numerator: number): boolean {
  if (numerator === 1) return standsAlone(tokens, at + 1);
  return isHyphen(tokens[at - 1]);
}

const DURATION = /^(?:second|minute|hour|day|night|week|month|year|decade)s?$/;
const ROUND_WHOLES: ReadonlySet<number> = new Set([12, 20, 25, 50, 100, 1000, 10000, 100000, 1000000]);

// "one in five", "nine out of 10", "one of every three"
function parseRatio(tokens: readonly Token[], start: number): Share | null {
  const part = parseAmount(tokens, start);
  if (!part || part.magnitude > 0) return null;
  const joint = ratioJoint(tokens, part.end);
  const whole = joint === null ? null : parseAmount(tokens, joint);
  if (!whole) return null;
  const [a, b] = [Number(part.value), Number(whole.value)];
  const plausible = a > 0 && a < b && (b <= 10 || ROUND_WHOLES.has(b) || a === 1);
  if (!plausible || DURATION.test(tokens[whole.end]?.lower ?? '') || isToken(tokens[whole.end], '%'))
    return null;
  return { value: toPercent(a, b), end: whole.end };
}

function ratioJoint(tokens: readonly Token[], at: number): number | null {
  const hyphen = isHyphen(tokens[at]) && tokens[at]?.glued ? 1 : 0;
  const words = [tokens[at + hyphen]?.lower, tokens[at + hyphen + 1]?.lower, tokens[at + hyphen + 2]?.lower];
  if (hyphen && words[0] === 'in') return at + 3;
  if (words[0] === 'out' && words[1] === 'of') return at + (words[2] === 'every' ? 3 : 2);
  if ((words[0] === 'in' || words[0] === 'of') && words[1] === 'every') return at + 2;
  return words[0] === 'in' ? at + 1 : null;
}

function toPercent(part: number, whole: number): string {
  const percent = (100 * part) / whole;
  return plain(percent < 0.01 ? percent.toFixed(6) : percent.toFixed(2));
}
