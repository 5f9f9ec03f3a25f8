/** A stretch of text counted in Unicode code points, as W3C Web Annotation counts. */
export interface CodePointRange {
  readonly start: number;
  readonly end: number;
}

/** The same stretch in code points; inside the program positions are UTF-16 code units (see describe-quote.ts). */
export function toCodePoints(
  text: string,
  range: { readonly start: number; readonly end: number },
): CodePointRange {
  const start = countCodePoints(text, 0, range.start);
  return { start, end: start + countCodePoints(text, range.start, range.end) };
}

/** The same stretch in UTF-16 code units; null where the text is shorter. */
export function fromCodePoints(
  text: string,
  range: CodePointRange,
): { readonly start: number; readonly end: number } | null {
  const start = skipCodePoints(text, 0, range.start);
  const end = start === null ? null : skipCodePoints(text, start, range.end - range.start);
  return start === null || end === null ? null : { start, end };
}

function countCodePoints(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += widthAt(text, index)) count += 1;
  return count;
}

function skipCodePoints(text: string, from: number, count: number): number | null {
  let index = from;
  for (let skipped = 0; skipped < count; skipped += 1) {
    if (index >= text.length) return null;
    index += widthAt(text, index);
  }
  return index;
}

/** Code units of the code point at an offset: two for a pair of surrogates. */
function widthAt(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
