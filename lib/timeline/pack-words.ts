import { type Mark, togetherOf } from './mark.ts';
import { shortenText, textWidth } from './text-width.ts';

/** A vague word above the plot: it has a date, and no height. */
export interface WordsMark {
  readonly mark: Mark;
  readonly text: string;
  /** Middle of the text; `mark.x` is its date. */
  readonly x: number;
  readonly row: number;
}

const SIZE = 13;
const GAP = 10;
const MOST_ROWS = 3;
const MOST_WIDTH = 160;

/** Sets vague words in rows so that none touches another; one that finds no room joins the last before it. */
export function packWords(marks: readonly Mark[], left: number, right: number): readonly WordsMark[] {
  const placed: WordsMark[] = [];
  const ends: number[] = [];
  for (const mark of marks.toSorted((a, b) => a.x - b.x)) {
    const text = wordsOf(mark);
    const half = textWidth(text, SIZE) / 2;
    const x = Math.min(Math.max(mark.x, left + half), right - half);
    const row = freeRow(ends, x - half);
    if (row === null) placed.push(...placed.splice(-1).map((last) => joined(last, mark)));
    else {
      ends[row] = x + half + GAP;
      placed.push({ mark, text, x, row });
    }
  }
  return placed;
}

function wordsOf(mark: Mark): string {
  return shortenText(mark.claim.vague ?? mark.claim.verbatim, MOST_WIDTH, SIZE);
}

function freeRow(ends: readonly number[], start: number): number | null {
  for (let row = 0; row < MOST_ROWS; row++) {
    const end = ends[row];
    if (end === undefined || end <= start) return row;
  }
  return null;
}

function joined(last: WordsMark, mark: Mark): WordsMark {
  return { ...last, mark: { ...last.mark, ...togetherOf([last.mark, mark]) } };
}
