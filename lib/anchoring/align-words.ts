import type { Word } from './list-words.ts';

/** A stretch of words, by index, that becomes the pattern with so many words put in, left out or replaced. */
export interface WordMatch {
  readonly first: number;
  readonly last: number;
  readonly edits: number;
}

/**
 * Every stretch of the text that ends somewhere within `mostEdits` of the pattern (Sellers' algorithm: one row of
 * edit distances moved along the text, each remembering where its stretch began).
 */
export function alignWords(
  pattern: readonly Word[],
  words: readonly Word[],
  mostEdits: number,
): readonly WordMatch[] {
  const keys = new Map<string, number>();
  const wanted = Int32Array.from(pattern, ({ key }) => numberOf(keys, key));
  // Two rows take turns, since a new one for each word would cost more than the counting.
  let above = firstRow(wanted.length);
  let row = firstRow(wanted.length);
  const matches: WordMatch[] = [];
  for (const [index, { key }] of words.entries()) {
    fillRow(row, above, wanted, { word: keys.get(key) ?? -1, index });
    const edits = row.edits[wanted.length] ?? 0;
    const first = row.firsts[wanted.length] ?? 0;
    if (edits <= mostEdits && first <= index) matches.push({ first, last: index, edits });
    [above, row] = [row, above];
  }
  return matches;
}

/** Edit distances of the pattern's beginnings to stretches that end at one word of the text. */
interface Row {
  readonly edits: Int32Array;
  readonly firsts: Int32Array;
}

function numberOf(keys: Map<string, number>, key: string): number {
  const known = keys.get(key) ?? keys.size;
  keys.set(key, known);
  return known;
}

function firstRow(length: number): Row {
  return {
    edits: Int32Array.from({ length: length + 1 }, (_, index) => index),
    firsts: new Int32Array(length + 1),
  };
}

function fillRow(
  row: Row,
  above: Row,
  wanted: Int32Array,
  next: { readonly word: number; readonly index: number },
): void {
  row.edits[0] = 0;
  row.firsts[0] = next.index + 1;
  for (let at = 1; at <= wanted.length; at += 1) {
    const replaced = (above.edits[at - 1] ?? 0) + (wanted[at - 1] === next.word ? 0 : 1);
    const putIn = (above.edits[at] ?? 0) + 1;
    const leftOut = (row.edits[at - 1] ?? 0) + 1;
    const fewest = Math.min(replaced, putIn, leftOut);
    row.edits[at] = fewest;
    // Of stretches that cost the same the longest counts, so that words put into a quote do not cut it short.
    let first = next.index + 1;
    if (replaced === fewest) first = Math.min(first, above.firsts[at - 1] ?? first);
    if (putIn === fewest) first = Math.min(first, above.firsts[at] ?? first);
    if (leftOut === fewest) first = Math.min(first, row.firsts[at - 1] ?? first);
    row.firsts[at] = first;
  }
}
