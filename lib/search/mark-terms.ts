import { nameKey } from '#lib/domain/name-key.ts';
import { isFormOf } from './search-terms.ts';

/** A stretch of text, and whether it is one of the words searched for. */
export interface MarkedPiece {
  /** Offset of its first character. */
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a text where the words searched for begin and end; `spans` are marked too, such as a figure's number. */
export function markTerms(
  text: string,
  terms: readonly string[],
  spans: readonly { readonly start: number; readonly end: number }[] = [],
): readonly MarkedPiece[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .filter(([word]) => terms.some((term) => isFormOf(nameKey(word), term)))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const pieces: MarkedPiece[] = [];
  let done = 0;
  const add = (end: number, isMarked: boolean) => {
    if (end > done) pieces.push({ start: done, text: text.slice(done, end), isMarked });
    done = Math.max(done, end);
  };
  for (const { start, end } of [...spans, ...words].toSorted((a, b) => a.start - b.start)) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}
