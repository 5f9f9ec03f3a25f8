import { findDates } from './dates/find-dates.ts';
import { maskNonFigures } from './mask-non-figures.ts';
import { findNumberPhrases } from './numbers/find-number-phrases.ts';
import type { NumberPhrase } from './numbers/number-phrase.ts';
import { readPercent } from './numbers/read-percent.ts';
import type { FigurePhrase } from './parse-figure-phrase.ts';
import { type LonePhrase, readLonePhrase } from './read-lone-phrase.ts';
import { isToken, type Token, tokenise } from './token.ts';

/** A figure somebody asks for, and the words that stand beside it. */
export interface QueriedFigure {
  readonly figure: FigurePhrase;
  /** What is left of the query without number and qualifier: "killed in Gaza"; empty where it is all figure. */
  readonly rest: string;
}

/**
 * The one figure of a query, read as an article would be: "at least 7,000 missing" asks for "at least 7,000" and the
 * word "missing". Dates, ages and names with digits are words, unless they are all that was asked; of several numbers
 * none is meant more than the others, so none is read.
 */
export function figureInQuery(query: string): QueriedFigure | null {
  const tokens = tokenise(query, 0, query.length);
  return amongWords(query, tokens) ?? wholeQuery(query, tokens);
}

function amongWords(query: string, tokens: readonly Token[]): QueriedFigure | null {
  const isMasked = maskNonFigures(tokens, findDates(tokens, { published: null, told: null }));
  const telling = findNumberPhrases(tokens, isMasked).filter(isTelling);
  const [phrase, second] = telling;
  if (phrase === undefined || second !== undefined) return null;
  const read = readLonePhrase(query, tokens, phrase, isMasked);
  return { figure: read.figure, rest: restOf(query, tokens, phrase, read) };
}

/** "two" of "two-state solution" and "most" of "most wanted" are words; so is "no". */
function isTelling({ spelled, vague, magnitude, shape, low }: NumberPhrase): boolean {
  if (vague || shape === 'none') return false;
  return !spelled || magnitude > 0 || shape === 'share' || low.length > 1;
}

/** A query that is nothing but a figure: "2024", "two", "hundreds". */
function wholeQuery(query: string, tokens: readonly Token[]): QueriedFigure | null {
  const [phrase, second] = findNumberPhrases(tokens, () => false);
  if (phrase === undefined || second !== undefined) return null;
  const read = readLonePhrase(query, tokens, phrase);
  return restOf(query, tokens, phrase, read) === '' ? { figure: read.figure, rest: '' } : null;
}

/** Words that name the thing counted stay: they are what the figure's quote is looked through for. */
function restOf(
  query: string,
  tokens: readonly Token[],
  phrase: NumberPhrase,
  { qualified, counted }: LonePhrase,
): string {
  const isSign = counted.kind === 'money' || counted.kind === 'share';
  // "between 100 and 300": its first word is part of the range, and of nothing else.
  const opensRange = phrase.shape === 'range' && isToken(tokens[phrase.first - 1], 'between', 'from');
  const spans = [
    { first: opensRange ? phrase.first - 1 : phrase.first, end: phrase.end },
    { first: phrase.end, end: readPercent(tokens, phrase.end)?.end ?? phrase.end },
    ...(qualified.words === null ? [] : [qualified.words]),
    ...(isSign && counted.words !== null ? [counted.words] : []),
  ];
  const isRead = (index: number) => spans.some(({ first, end }) => first <= index && index < end);
  let rest = '';
  let done = 0;
  for (const [index, { start, end }] of tokens.entries()) {
    if (!isRead(index)) continue;
    rest += `${query.slice(done, start)} `;
    done = end;
  }
  rest = `${rest}${query.slice(done)}`.replace(/\s+/gu, ' ').trim();
  return /[\p{L}\p{N}]/u.test(rest) ? rest : '';
}
