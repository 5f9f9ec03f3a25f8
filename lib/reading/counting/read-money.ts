import {
  CENT_NOUNS,
  CODE_SYNONYMS,
  CURRENCY_CODES,
  CURRENCY_COUNTRIES,
  CURRENCY_NOUNS,
} from '../lexicon/currencies.ts';
import { singularise } from '../lexicon/person-nouns.ts';
import { isHyphen, isToken, type Token } from '../token.ts';
import type { LocalCurrencies } from './local-currencies.ts';

export interface Money {
  readonly code: string;
  readonly end: number;
  readonly shift: number;
}

/** Currency words after a number: "U.S. dollars", "million euros", "60 cents", "5 million USD". */
export function readMoneyAfter(
  tokens: readonly Token[],
  start: number,
  local: LocalCurrencies,
): Money | null {
  const at = isHyphen(tokens[start]) && tokens[start]?.glued ? start + 1 : start;
  return (
    moneyAt(tokens, at, null, local) ??
    moneyAt(tokens, at + 1, tokens[at], local) ??
    hongKong(tokens, at, local)
  );
}

function moneyAt(
  tokens: readonly Token[],
  index: number,
  adjective: Token | undefined | null,
  local: LocalCurrencies,
): Money | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || (adjective !== null && !isCurrencyAdjective(adjective))) return null;
  const cents = CENT_NOUNS.get(token.lower);
  if (cents) return { code: localCode(cents, local), end: index + 1, shift: -2 };
  if (CURRENCY_CODES.has(token.text))
    return { code: CODE_SYNONYMS.get(token.text) ?? token.text, end: index + 1, shift: 0 };
  const noun = CURRENCY_NOUNS.has(token.lower) ? token.lower : singularise(token.lower);
  const usual = CURRENCY_NOUNS.get(noun);
  if (!usual || (noun === 'won' && adjective === null && !isToken(tokens[index + 1], '(', ',', '.')))
    return null;
  const marked = adjective ? CURRENCY_COUNTRIES.get(noun)?.[adjective.lower] : undefined;
  if (noun === 'pound' && isWeight(tokens, index)) return null;
  return { code: marked ?? local.get(noun) ?? usual, end: index + 1, shift: 0 };
}

function isCurrencyAdjective(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function hongKong(tokens: readonly Token[], at: number, local: LocalCurrencies): Money | null {
  const two =
    isToken(tokens[at], 'hong', 'new', 'sri', 'pounds', 'south') &&
    isToken(tokens[at + 1], 'kong', 'zealand', 'lankan', 'sterling', 'african', 'korean');
  if (!two) return null;
  if (isToken(tokens[at + 1], 'sterling')) return { code: 'GBP', end: at + 2, shift: 0 };
  return moneyAt(tokens, at + 2, tokens[at + 1], local);
}

// "a 200-pound man", "40 pounds of explosives"
function isWeight(tokens: readonly Token[], index: number): boolean {
  return isHyphen(tokens[index - 1]) || isToken(tokens[index + 1], 'of');
}

/** The code a sign means in this text: "Rs" in Sri Lanka, "¥" in China stay as written unless the text decides. */
export function localCode(code: string, local: LocalCurrencies): string {
  if (code === 'USD') return local.get('dollar') ?? code;
  return code === 'INR' ? (local.get('rupee') ?? code) : code;
}
