import type { Counted } from './counting/counted.ts';
import type { NumberPhrase } from './numbers/number-phrase.ts';

/** What raises or lowers trust in one suggestion. */
export interface Doubts {
  readonly phrase: NumberPhrase;
  readonly counted: Counted;
  /** Words such as "the two" that point to things already known. */
  readonly definite: boolean;
  /** "with the majority of ...": a share mentioned by the way. */
  readonly aside: boolean;
  readonly sourced: boolean;
}

// Below this the desk folds a suggestion away.
export const FOLDED_BELOW = 0.6;

/**
 * How sure the engine is that this is a reported figure, read right in every field. Above the fold the number is meant
 * as a frequency, measured on labelled news texts (bench/confidence.ts): what a figure counts is the field most often
 * wrong, most of all where it is taken over from the figure before.
 */
export function confidenceOf({ phrase, counted, definite, aside, sourced }: Doubts): number {
  if (counted.kind === 'duration') return 0.35;
  if (phrase.vague && phrase.shape === 'share' && aside) return 0.5;
  if (phrase.spelled && definite && counted.kind === 'things') return 0.3;
  const small = phrase.spelled && Number(phrase.low) < 10;
  let confidence = PLAIN;
  if (small && counted.kind === 'things') confidence -= 0.45;
  if (counted.kind === 'things' || counted.kind === 'measure') confidence -= 0.07;
  if (counted.basis === 'carried') confidence -= 0.2;
  if (counted.basis === 'before') confidence -= 0.06;
  if (counted.basis === 'guessed') confidence -= 0.4;
  if (!sourced) confidence -= 0.04;
  return Math.round(confidence * 100) / 100;
}

// Right in every field where nothing speaks against it.
const PLAIN = 0.91;
