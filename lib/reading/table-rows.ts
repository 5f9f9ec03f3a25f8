import type { Paragraph } from './paragraphs.ts';
import { isHyphen, type Token, tokenise } from './token.ts';

/** A cell among the tokens of its sentence: where its own words begin, after the labels of its row and column. */
export interface Cell {
  readonly first: number;
  readonly row: { readonly first: number; readonly end: number } | null;
  readonly heading: { readonly first: number; readonly end: number } | null;
}

export interface CellSpan {
  readonly start: number;
  readonly end: number;
}

// Longer than what stands in a table of figures; running text with a tab in it is no table.
const LONGEST_CELL = 120;

/** The cells of a line with tabs, empty ones included; null where the line is no row of a table. */
export function listCells(text: string, { start, end }: Paragraph): readonly CellSpan[] | null {
  const line = text.slice(start, end);
  if (!line.includes('\t')) return null;
  let from = start;
  const cells = line.split('\t').map((words): CellSpan => {
    const cell = trimmed(words, from);
    from += words.length + 1;
    return cell;
  });
  const filled = cells.filter((cell) => cell.end > cell.start);
  const fits = filled.every((cell) => cell.end - cell.start <= LONGEST_CELL);
  return filled.length > 1 && fits ? cells : null;
}

function trimmed(words: string, from: number): CellSpan {
  const start = from + words.length - words.trimStart().length;
  return { start, end: Math.max(start, from + words.trimEnd().length) };
}

/** A first row heads the columns where no cell after its first holds a number but a year, a quarter or a unit. */
export function headsColumns(text: string, cells: readonly CellSpan[]): boolean {
  return cells
    .slice(1)
    .every(({ start, end }) => !/\d/.test(text.slice(start, end).replace(HEADING_NUMBERS, '')));
}

const HEADING_NUMBERS = /\b(?:19|20)\d\d(?:[-–/]\d\d)?\b|\b[QH][1-4]\b|\([^)]*\)|\bper [\d,]+/g;

/** A cell read as a sentence: the label of its row, the heading of its column, then its own words. */
export function labelledCell(
  text: string,
  row: CellSpan | null,
  heading: CellSpan | null,
  cell: CellSpan,
): { readonly tokens: readonly Token[]; readonly cell: Cell } {
  const label = row === null ? [] : tokenise(text, row.start, row.end);
  const head = heading === null ? [] : tokenise(text, heading.start, heading.end);
  const before = head.length > 0 ? [...parted(label, true, cell), ...head] : label;
  const labels = parted(before, before.at(-1)?.kind === 'number', cell);
  const headFirst = labels.length - head.length - (labels.length - before.length);
  return {
    tokens: [...labels, ...tokenise(text, cell.start, cell.end)],
    cell: {
      first: labels.length,
      row: label.length === 0 ? null : { first: 0, end: label.length },
      heading: head.length === 0 ? null : { first: headFirst, end: headFirst + head.length },
    },
  };
}

// A comma of no width keeps "Ward 5" and "120" two numbers.
function parted(tokens: readonly Token[], isParted: boolean, { start }: CellSpan): readonly Token[] {
  if (!isParted || tokens.length === 0 || isHyphen(tokens.at(-1))) return tokens;
  return [...tokens, { text: ',', lower: ',', start, end: start, kind: 'mark', glued: false }];
}
