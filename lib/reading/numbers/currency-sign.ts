import {
  CODE_SYNONYMS,
  CURRENCY_CAPITALS,
  CURRENCY_CODES,
  CURRENCY_LETTERS,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
} from '../lexicon/currencies.ts';
import { MAGNITUDE_LETTERS, MAGNITUDE_WORDS } from '../lexicon/number-words.ts';
import { isToken, type Token } from '../token.ts';

export interface CurrencySign {
  readonly code: string;
  readonly end: number;
}

/** A currency sign, letters or code that begins at `start` and stands before digits: "US$", "Rs.", "USD". */
export function findCurrencyBefore(tokens: readonly Token[], start: number): CurrencySign | null {
  const sign = prefixedDollar(tokens, start) ?? plainSign(tokens, start) ?? letters(tokens, start);
  if (!sign || !startsAmount(tokens[sign.end])) return null;
  return sign;
}

const AMOUNT_WORDS =
  /^(?:half|a|several|tens|hundreds|thousands|millions|billions|trillions|one|two|three|four|five|six|seven|eight|nine|ten)$/;

function startsAmount(token: Token | undefined): boolean {
  return token?.kind === 'number' || AMOUNT_WORDS.test(token?.lower ?? '');
}

function prefixedDollar(tokens: readonly Token[], start: number): CurrencySign | null {
  const code = DOLLAR_PREFIXES.get(tokens[start]?.lower ?? '');
  if (!code || tokens[start + 1]?.text !== '$' || !tokens[start + 1]?.glued) return null;
  return { code, end: start + 2 };
}

function plainSign(tokens: readonly Token[], start: number): CurrencySign | null {
  const code = CURRENCY_SIGNS.get(tokens[start]?.text ?? '');
  return code ? { code, end: start + 1 } : null;
}

function letters(tokens: readonly Token[], start: number): CurrencySign | null {
  const token = tokens[start];
  if (token?.kind !== 'word') return null;
  const code =
    CURRENCY_LETTERS.get(token.lower) ??
    (CURRENCY_CODES.has(token.text) ? token.text : null) ??
    capital(tokens, start);
  if (!code) return null;
  const end = isToken(tokens[start + 1], '.') ? start + 2 : start + 1;
  return tokens[end]?.kind === 'number' ? { code: CODE_SYNONYMS.get(code) ?? code, end } : null;
}

// "R45 billion", "N1,200": a road, a rank or a room has no such number.
function capital(tokens: readonly Token[], start: number): string | null {
  const code = CURRENCY_CAPITALS.get(tokens[start]?.text ?? '');
  const number = tokens[start + 1];
  if (code === undefined || number?.kind !== 'number' || !number.glued) return null;
  const next = tokens[start + 2];
  const scaled = MAGNITUDE_WORDS.has(next?.lower ?? '') || (next?.glued && MAGNITUDE_LETTERS.has(next.lower));
  return scaled || /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number.text) ? code : null;
}

/** Whether a word that digits are set against is a sign of money: "USD87", "Rs500", "R45 billion". */
export function isCurrencyWord(tokens: readonly Token[], index: number): boolean {
  return letters(tokens, index) !== null;
}
