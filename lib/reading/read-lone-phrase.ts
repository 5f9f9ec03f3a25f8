import type { Counted } from './counting/counted.ts';
import { readCounted } from './counting/read-counted.ts';
import { VAGUE_POLICY } from './lexicon/vague-words.ts';
import { shift } from './numbers/decimal.ts';
import type { NumberPhrase } from './numbers/number-phrase.ts';
import type { FigurePhrase } from './parse-figure-phrase.ts';
import { boundsFor, type Qualified, readQualifier } from './qualify.ts';
import type { Token } from './token.ts';

/** A figure in words that stand alone: the only number of them, and what around it says how it is meant. */
export interface LonePhrase {
  readonly figure: FigurePhrase;
  readonly qualified: Qualified;
  readonly counted: Counted;
}

/** Reads the figure of a number phrase that no article surrounds. */
export function readLonePhrase(
  verbatim: string,
  tokens: readonly Token[],
  phrase: NumberPhrase,
  isMasked: (index: number) => boolean = () => false,
): LonePhrase {
  const counted = readCounted(tokens, phrase, {
    isMasked,
    local: new Map(),
    heading: null,
    before: null,
    lastCounted: null,
    spokenEnd: 0,
    qualifierFirst: phrase.first,
  });
  const qualified = readQualifier(tokens, phrase, counted.words ? [counted.words.end] : []);
  const { low, high } = boundsFor(qualified.qualifier, phrase);
  const words = verbatim.slice(
    tokens[phrase.first]?.start ?? 0,
    tokens[phrase.end - 1]?.end ?? verbatim.length,
  );
  const figure = {
    verbatim,
    qualifier: qualified.qualifier,
    low: low === null ? null : shift(low, counted.shift),
    high: high === null ? null : shift(high, counted.shift),
    best: null,
    vague: phrase.vague ? words : null,
    policy: phrase.vague ? VAGUE_POLICY : null,
    unit: counted.basis === 'guessed' ? null : counted.unit,
  };
  return { figure, qualified, counted };
}
