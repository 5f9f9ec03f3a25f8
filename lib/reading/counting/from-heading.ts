import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from '../lexicon/currencies.ts';
import { isPluralNoun } from '../lexicon/function-words.ts';
import { isDuration, unitOfSymbol } from '../lexicon/measure-units.ts';
import { MAGNITUDE_LETTERS, MAGNITUDE_WORDS } from '../lexicon/number-words.ts';
import { OUTCOME_WORDS, PEOPLE_TOLL_NOUNS } from '../lexicon/outcome-words.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import type { NumberPhrase } from '../numbers/number-phrase.ts';
import { isToken, type Token } from '../token.ts';
import type { Counted } from './counted.ts';
import type { LocalCurrencies } from './local-currencies.ts';
import { localCode } from './read-money.ts';

type Words = { readonly first: number; readonly end: number };

/** What a cell's column is headed by: "Killed", "Unemployment (%)", "Exports ($bn)", "Population (thousands)". */
export function fromHeading(
  tokens: readonly Token[],
  phrase: NumberPhrase,
  heading: Words | null,
  local: LocalCurrencies,
): Counted | null {
  if (heading === null) return null;
  const bracket = tokens.slice(heading.first, heading.end).findIndex((token) => token.text === '(');
  const words = bracket > 0 ? { ...heading, end: heading.first + bracket } : heading;
  const base = {
    shift: phrase.magnitude === 0 ? scaleOf(tokens, heading) : 0,
    part: false,
    noun: null,
    words,
    basis: 'heading',
  } as const;
  for (let index = heading.first; index < heading.end; index++) {
    if (isToken(tokens[index], '%', 'percent', 'pct', 'percentage'))
      return { ...base, unit: 'percent', kind: 'share' };
    const money = currencyAt(tokens, index);
    if (money !== null) return { ...base, unit: localCode(money, local), kind: 'money' };
    const measure = isToken(tokens[index - 1], '(', 'in') ? unitOfSymbol(tokens, index) : null;
    if (measure && measure.end <= heading.end)
      return { ...base, unit: measure.code, kind: isDuration(measure.code) ? 'duration' : 'measure' };
  }
  return rateBy(tokens, words, base) ?? countedBy(tokens, words, base);
}

// "Deaths per 1,000"
function rateBy(
  tokens: readonly Token[],
  words: Words,
  base: Omit<Counted, 'unit' | 'kind'>,
): Counted | null {
  for (let index = words.first; index < words.end - 1; index++) {
    const size = tokens[index + 1]?.text.replaceAll(',', '') ?? '';
    if (isToken(tokens[index], 'per') && /^1000*$/.test(size))
      return { ...base, unit: `per ${size}`, kind: 'share' };
  }
  return null;
}

function countedBy(
  tokens: readonly Token[],
  words: Words,
  base: Omit<Counted, 'unit' | 'kind'>,
): Counted | null {
  const nouns = tokens.slice(words.first, words.end).filter(({ kind }) => kind === 'word');
  const people = nouns.find(
    ({ lower }) => OUTCOME_WORDS.has(lower) || PEOPLE_TOLL_NOUNS.has(lower) || isPersonNoun(lower),
  );
  if (people) return { ...base, unit: 'people', kind: 'people', noun: people.text };
  const thing = nouns.findLast(({ lower }) => isPluralNoun(lower) && !MAGNITUDES.test(lower));
  return thing ? { ...base, unit: thing.lower, kind: 'things', noun: thing.text } : null;
}

const MAGNITUDES = /^(?:thousands|millions|billions|trillions|lakhs|crores)$/;

function currencyAt(tokens: readonly Token[], index: number): string | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const prefixed = tokens[index + 1]?.text === '$' ? DOLLAR_PREFIXES.get(token.lower) : undefined;
  return prefixed ?? CURRENCY_SIGNS.get(token.text) ?? (CURRENCY_CODES.has(token.text) ? token.text : null);
}

// "(thousands)", "(US$ bn)", "in millions": the power of ten that the cells leave out.
function scaleOf(tokens: readonly Token[], { first, end }: Words): number {
  for (let index = first; index < end; index++) {
    const lower = tokens[index]?.lower ?? '';
    const word = MAGNITUDE_WORDS.get(MAGNITUDES.test(lower) ? lower.slice(0, -1) : lower);
    const bracketed = isToken(tokens[index + 1], ')') ? MAGNITUDE_LETTERS.get(lower) : undefined;
    const scale = word ?? (lower === 'm' && !afterMoney(tokens, index) ? undefined : bracketed);
    if (scale !== undefined) return scale;
  }
  return 0;
}

// "($m)" is millions, "(m)" metres.
function afterMoney(tokens: readonly Token[], index: number): boolean {
  return currencyAt(tokens, index - 1) !== null;
}
