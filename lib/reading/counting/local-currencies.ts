import { CURRENCY_COUNTRIES } from '../lexicon/currencies.ts';

/** Which country's rupee, peso, pound or dollar a text means, by the countries it names most. */
export type LocalCurrencies = ReadonlyMap<string, string>;

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

/** Counts country words near the text's beginning and in the outlet's name, and keeps the likeliest currencies. */
export function findLocalCurrencies(text: string, outlet: string | null): LocalCurrencies {
  const words = new Map<string, number>();
  for (const match of text
    .slice(0, SAMPLE_CHARACTERS)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    words.set(match[0], (words.get(match[0]) ?? 0) + 1);
  }
  const dollar = localDollar(text.slice(0, SAMPLE_CHARACTERS), outlet ?? '');
  return new Map([
    ...GUESSED_NOUNS.flatMap((noun) => likeliest(noun, words)),
    ...(dollar === null ? [] : [['dollar', dollar] as const]),
  ]);
}

/** Words of the countries whose dollar is printed with a bare sign at home. */
const DOLLAR_PLACES: Readonly<Record<string, RegExp>> = {
  AUD: /\b(?:Australians?|Australia|Aussies?|Canberra|Sydney|Melbourne|Brisbane|Perth|Adelaide|Queensland|Tasmania|NSW|ASX|AE[DS]T)\b/g,
  CAD: /\b(?:Canadians?|Canada|Ottawa|Toronto|Vancouver|Montreal|Calgary|Ontario|Quebec|Alberta|Manitoba|Saskatchewan|TSX)\b/g,
  NZD: /\b(?:New Zealand(?:ers?)?|Auckland|Christchurch|Aotearoa|NZX)\b/g,
  SGD: /\b(?:Singaporeans?|Singapore)\b/g,
};
const AMERICAN =
  /\b(?:U\.S\.|(?:US|USA|United States|Americans?|America|Washington|Wall Street|New York|Dow Jones|Nasdaq|California|Texas|Congress)\b)/;

/**
 * A bare dollar is American, as most texts that name another country still mean it so; it is local only where that
 * country is named twice, or by the outlet, and America not at all.
 */
function localDollar(sample: string, outlet: string): string | null {
  if (AMERICAN.test(sample)) return null;
  const counts = Object.entries(DOLLAR_PLACES).map(([code, places]) => {
    const named = sample.match(places)?.length ?? 0;
    return { code, count: named + 2 * (outlet.match(places)?.length ?? 0) };
  });
  const [best, second] = counts.toSorted((a, b) => b.count - a.count);
  if (best === undefined || second === undefined) return null;
  return best.count >= 2 && best.count > second.count ? best.code : null;
}

function likeliest(noun: string, words: ReadonlyMap<string, number>): readonly [string, string][] {
  const counts = new Map<string, number>();
  for (const [country, code] of Object.entries(CURRENCY_COUNTRIES.get(noun) ?? {})) {
    counts.set(code, (counts.get(code) ?? 0) + (words.get(country) ?? 0));
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? [[noun, best[0]]] : [];
}
