import type { NumberPhrase } from '../numbers/number-phrase.ts';
import type { Counted } from './counted.ts';
import type { LocalCurrencies } from './local-currencies.ts';

/** What the stage may look at besides the sentence. */
export interface CountingContext {
  readonly isMasked: (index: number) => boolean;
  readonly local: LocalCurrencies;
  /** The words that head the column, where the number stands in a table. */
  readonly heading: { readonly first: number; readonly end: number } | null;
  /** The number phrase before this one in the sentence, with what it counts. */
  readonly before: { readonly phrase: NumberPhrase; readonly counted: Counted } | null;
  /** The last thing counted in the text, for "another 421". */
  readonly lastCounted: Counted | null;
  /** End of the words that let somebody speak before the number: what it counts stands after them. */
  readonly spokenEnd: number;
  /** First token of the qualifier, or of the number where there is none. */
  readonly qualifierFirst: number;
}
