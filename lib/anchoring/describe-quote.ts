/**
 * A quote as it is stored: its words, and enough of the text around them to find them again.
 * All positions in this program are offsets of UTF-16 code units, as JavaScript counts them;
 * code-points.ts turns them into the code points that W3C Web Annotation asks for.
 */
export interface DescribedQuote {
  /** Always equal to `text.slice(start, end)`. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** Describes the words from `start` to `end` of a text. Throws for positions that hold no words. */
export function describeQuote(text: string, start: number, end: number): DescribedQuote {
  if (!isStretch(text, start, end)) {
    throw new RangeError(`no quote from ${start} to ${end} in a text of ${text.length} code units`);
  }
  return {
    exact: text.slice(start, end),
    prefix: withoutHalfPair(text.slice(Math.max(0, start - CONTEXT_LENGTH), start)),
    suffix: withoutHalfPair(text.slice(end, end + CONTEXT_LENGTH)),
    start,
    end,
  };
}

/** In UTF-16 code units: six to eight words, enough to tell apart the repeated phrases of a news text. */
export const CONTEXT_LENGTH = 48;

function isStretch(text: string, start: number, end: number): boolean {
  const isInside =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
  return isInside && text.slice(start, end).isWellFormed();
}

/** Context cut through a pair of surrogates would not survive UTF-8. */
function withoutHalfPair(context: string): string {
  return context.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
