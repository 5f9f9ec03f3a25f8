import type { Decimal, Qualifier } from '#lib/domain/figure.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { findNumberPhrases } from './numbers/find-number-phrases.ts';
import type { NumberPhrase } from './numbers/number-phrase.ts';
import { readLonePhrase } from './read-lone-phrase.ts';
import { type Token, tokenise } from './token.ts';

/** A value as an editor types it, understood by the same grammar that reads articles. */
export interface FigurePhrase {
  readonly verbatim: string;
  readonly qualifier: Qualifier;
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly best: Decimal | null;
  readonly vague: string | null;
  readonly policy: string | null;
  /** A unit the words name ("$3.4bn", "5 percent", "300 homes"); null where they name none. */
  readonly unit: string | null;
}

export interface FigurePhraseFailure {
  readonly kind: 'empty' | 'no_number' | 'several_numbers';
  readonly message: string;
  readonly remedy: string;
}

/** Understands "at least 7,000", "nearly two million", "between 100 and 300", "$3.4bn", "hundreds". */
export function parseFigurePhrase(phrase: string): Result<FigurePhrase, FigurePhraseFailure> {
  const verbatim = phrase.trim();
  if (verbatim === '') return err(EMPTY);
  const tokens = tokenise(verbatim, 0, verbatim.length);
  const found = findPhrases(tokens, verbatim);
  const [number, second] = found;
  if (!number) return err(noNumber(verbatim));
  if (second && !isRateBase(tokens, second)) return err(SEVERAL);
  return ok(readLonePhrase(verbatim, tokens, number).figure);
}

const EMPTY: FigurePhraseFailure = {
  kind: 'empty',
  message: 'The value is empty.',
  remedy: 'Type it as the article prints it, for example “at least 7,000”.',
};

const SEVERAL: FigurePhraseFailure = {
  kind: 'several_numbers',
  message: 'There is more than one number here.',
  remedy: 'Record one figure at a time, or write a range: “between 100 and 300”.',
};

function noNumber(verbatim: string): FigurePhraseFailure {
  return {
    kind: 'no_number',
    message: `No number was understood in “${verbatim}”.`,
    remedy: 'Type digits or number words, for example “31,988”, “nearly two million”, “hundreds” or “most”.',
  };
}

/** "most", "the majority" and "half" stand alone here, while an article says what they are a part of. */
function findPhrases(tokens: readonly Token[], verbatim: string): readonly NumberPhrase[] {
  const found = findNumberPhrases(tokens, () => false);
  if (found.length > 0) return found;
  const whole = `${verbatim} of`;
  return findNumberPhrases(tokenise(whole, 0, whole.length), () => false);
}

// The second number of "12 per 100,000" is part of the unit.
function isRateBase(tokens: readonly Token[], second: NumberPhrase): boolean {
  return tokens[second.first - 1]?.lower === 'per';
}
