import { CURRENCY_COUNTRIES } from '../lexicon/currencies.ts';

/** Which country's rupee, peso or pound a text means, by the countries it names most. */
export type LocalCurrencies = ReadonlyMap<string, string>;

// A dollar is never guessed from the countries named: most texts that name Canada still mean US dollars.
const GUESSED_NOUNS = [
  'pound',
  'rupee',
  'peso',
  'dinar',
  'shilling',
  'dirham',
  'riyal',
  'rial',
  'kroner',
  'franc',
];
// Enough of any article to see where it is set.
const SAMPLE_CHARACTERS = 20_000;

/** Counts country words near the text's beginning and keeps the likeliest currency for each shared noun. */
export function findLocalCurrencies(text: string): LocalCurrencies {
  const words = new Map<string, number>();
  for (const match of text
    .slice(0, SAMPLE_CHARACTERS)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    words.set(match[0], (words.get(match[0]) ?? 0) + 1);
  }
  return new Map(GUESSED_NOUNS.flatMap((noun) => likeliest(noun, words)));
}

function likeliest(noun: string, words: ReadonlyMap<string, number>): readonly [string, string][] {
  const counts = new Map<string, number>();
  for (const [country, code] of Object.entries(CURRENCY_COUNTRIES.get(noun) ?? {})) {
    counts.set(code, (counts.get(code) ?? 0) + (words.get(country) ?? 0));
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? [[noun, best[0]]] : [];
}
