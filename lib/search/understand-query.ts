import { figureInQuery } from '#lib/reading/figure-in-query.ts';
import type { FigurePhrase } from '#lib/reading/parse-figure-phrase.ts';

/** What a query is understood to ask for. */
export interface Understanding {
  /** The query as it was typed. */
  readonly text: string;
  /** A figure among its words, with its qualifier and bounds; null where it is words alone. */
  readonly figure: FigurePhrase | null;
  /** The words beside the figure, or all of them. */
  readonly words: string;
}

/** Understands a query by the grammar that reads articles, whatever digits it is written in. */
export function understandQuery(text: string): Understanding {
  const query = figureInQuery(inWesternDigits(text));
  if (query === null) return { text, figure: null, words: text };
  return { text, figure: query.figure, words: query.rest };
}

/**
 * The unit a number carries in its own sign, which its claims must have: money and percentages. "Homes" are words, and
 * looked for as words.
 */
export function signedUnit({ unit }: FigurePhrase): string | null {
  return unit !== null && /^(?:[A-Z]{3}|percent|percentage points)$/.test(unit) ? unit : null;
}

/** Arabic and Persian digits, and the marks that part them. */
function inWesternDigits(text: string): string {
  return text
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/(?<=\d)٬(?=\d)/gu, ',')
    .replace(/(?<=\d)٫(?=\d)/gu, '.')
    .replace(/٪/gu, '%');
}
