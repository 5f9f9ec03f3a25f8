import { unitOfSymbol } from './lexicon/measure-units.ts';
import { NAME_HEADS } from './lexicon/name-heads.ts';
import { MAGNITUDE_LETTERS, MAGNITUDE_WORDS } from './lexicon/number-words.ts';
import { isCurrencyWord } from './numbers/currency-sign.ts';
import { isHyphen, isToken, joins, type Token } from './token.ts';

/** End of a name that holds digits, from `index` on: "F-16", "COVID-19", "G20", "H5N1", "5G", "737s". */
export function nameWithDigits(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token?.kind === 'number') return digitsWithLetters(tokens, index);
  if (token?.kind !== 'word' || MAGNITUDE_WORDS.has(token.lower)) return index;
  const next = tokens[index + 1];
  if (next?.kind === 'number' && next.glued && !isCurrencyWord(tokens, index))
    return designationEnd(tokens, index + 2);
  const hyphened =
    isHyphen(next) && next?.glued && tokens[index + 2]?.glued && tokens[index + 2]?.kind === 'number';
  if (!hyphened || /^(?:mid|sub|pre|post|late|early|plus|near|some)$/.test(token.lower)) return index;
  return isNameLike(token) || isToken(token, 'under', 'over') ? gluedEnd(tokens, index + 3) : index;
}

function isNameLike(token: Token): boolean {
  return /\p{Lu}/u.test(token.text) || NAME_HEADS.has(token.lower);
}

function digitsWithLetters(tokens: readonly Token[], index: number): number {
  const next = tokens[index + 1];
  if (next?.kind !== 'word' || !next.glued) return index;
  // "32p" is money, "1080p" a format
  if (next.text === 'p' && /^\d{1,2}(?:\.\d)?$/.test(tokens[index]?.text ?? '')) return index;
  if (MAGNITUDE_LETTERS.has(next.lower) || unitOfSymbol(tokens, index + 1) !== null) return index;
  return /^\p{L}{1,3}$/u.test(next.text) ? index + 2 : index;
}

// "A350-900", "B2B"
function designationEnd(tokens: readonly Token[], from: number): number {
  const end = gluedEnd(tokens, from);
  return joins(tokens, end) && tokens[end + 1]?.kind === 'number' ? end + 2 : end;
}

function gluedEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (tokens[end]?.glued && tokens[end]?.kind !== 'mark') end++;
  return end;
}

const AIRCRAFT_WORDS =
  /^(?:jets?|jetliners?|aircraft|planes?|airliners?|programmes?|programs?|fleet|freighters?|max|dreamliners?|deliveries)$/;

/** End of an aircraft's number: "the 777 program", "five 787 Dreamliner sales", "some 60 of the embattled 737 Max". */
export function aircraftModel(tokens: readonly Token[], index: number): number {
  if (!isNumber(tokens[index], /^7[0-8]7$/)) return index;
  return AIRCRAFT_WORDS.test(tokens[index + 1]?.lower ?? '') ? index + 1 : index;
}

const INDEX_HEADS =
  /^(?:ftse|nasdaq|nikkei|russell|stoxx|cac|dax|asx|csi|nifty|sensex|fortune|forbes|topix|kospi|straits)$/;

/** End of the number of a list or index: "the S&P 500", "the FTSE 100". */
export function indexName(tokens: readonly Token[], index: number): number {
  if (!isNumber(tokens[index], /^\d{2,4}$/)) return index;
  const poors = isToken(tokens[index - 1], 'p') && isToken(tokens[index - 2], '&');
  return poors || INDEX_HEADS.test(tokens[index - 1]?.lower ?? '') ? index + 1 : index;
}

function isNumber(token: Token | undefined, pattern: RegExp): boolean {
  return token?.kind === 'number' && pattern.test(token.text);
}
