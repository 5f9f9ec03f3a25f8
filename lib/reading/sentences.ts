import { ABBREVIATIONS, SENTENCE_STARTERS } from './lexicon/abbreviations.ts';
import { listParagraphs, type Paragraph } from './paragraphs.ts';
import { type Cell, type CellSpan, headsColumns, labelledCell, listCells } from './table-rows.ts';
import { isCapitalised, type Token, tokenise } from './token.ts';

/** A sentence, heading or list entry: the unit every later stage works on. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly paragraph: Paragraph;
  /** Where it is a cell of a table, whose labels stand before it among the tokens. */
  readonly cell: Cell | null;
}

// No sentence a person wrote is longer; rubbish without full stops is cut here so that every stage stays linear.
const LONGEST_SENTENCE_TOKENS = 400;

/** Walks through the text's sentences in order, without holding more than a paragraph at once. */
export function* listSentences(text: string): Generator<Sentence> {
  let table: Table | null = null;
  for (const paragraph of listParagraphs(text)) {
    const cells = listCells(text, paragraph);
    if (cells === null) {
      table = null;
      yield* sentencesOf(text, paragraph);
      continue;
    }
    const goesOn: boolean = table !== null && !text.slice(table.end, paragraph.start - 1).includes('\n');
    const heading: readonly CellSpan[] | null =
      table !== null && goesOn ? table.heading : headsColumns(text, cells) ? cells : null;
    table = { heading, end: paragraph.end };
    if (heading === cells) yield headingRow(text, paragraph);
    else yield* cellsOf(text, paragraph, cells, heading);
  }
}

/** The table that rows are being read of: its headed columns, and where its last row ended. */
interface Table {
  readonly heading: readonly CellSpan[] | null;
  readonly end: number;
}

// Its numbers are years and units: none of its words is a cell of figures.
function headingRow(text: string, paragraph: Paragraph): Sentence {
  const tokens = tokenise(text, paragraph.start, paragraph.end);
  return { ...toSentence(tokens, paragraph), cell: { first: tokens.length, row: null, heading: null } };
}

function* cellsOf(
  text: string,
  paragraph: Paragraph,
  cells: readonly CellSpan[],
  heading: readonly CellSpan[] | null,
): Generator<Sentence> {
  const [first, ...others] = cells;
  const row = first && first.end > first.start ? first : null;
  const start = cells.find((cell) => cell.end > cell.start)?.start ?? paragraph.start;
  const end = cells.findLast((cell) => cell.end > cell.start)?.end ?? paragraph.end;
  for (const [index, cell] of others.entries()) {
    // Of a row with more or fewer cells than headings nobody can tell which heads which.
    const head = heading?.length === cells.length ? (heading[index + 1] ?? null) : null;
    if (cell.end === cell.start) continue;
    yield { start, end, paragraph: { ...paragraph, heading: false }, ...labelledCell(text, row, head, cell) };
  }
}

function* sentencesOf(text: string, paragraph: Paragraph): Generator<Sentence> {
  const tokens = tokenise(text, paragraph.start, paragraph.end);
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const tooLong = index - first >= LONGEST_SENTENCE_TOKENS;
    if (!tooLong && !endsSentence(tokens, index)) continue;
    const end = tooLong ? index + 1 : afterClosers(tokens, index + 1);
    yield toSentence(tokens.slice(first, end), paragraph);
    first = end;
    index = end - 1;
  }
  if (first < tokens.length) yield toSentence(tokens.slice(first), paragraph);
}

function toSentence(tokens: readonly Token[], paragraph: Paragraph): Sentence {
  const start = tokens[0]?.start ?? paragraph.start;
  const end = tokens.at(-1)?.end ?? start;
  return { start, end, tokens, paragraph, cell: null };
}

const CLOSERS: ReadonlySet<string> = new Set(['”', '"', '’', "'", ')', ']', '»']);
const OPENERS: ReadonlySet<string> = new Set(['“', '"', '‘', "'", '(', '[', '«', '•', '-', '–', '—']);

function afterClosers(tokens: readonly Token[], from: number): number {
  let index = from;
  while (tokens[index]?.glued && CLOSERS.has(tokens[index]?.text ?? '')) index++;
  return index;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.text === '!' || token.text === '?')
    return startsSentence(tokens, afterClosers(tokens, index + 1));
  if (token.kind === 'word' && token.text.endsWith('.')) return endsAfterInitials(tokens, index);
  if (token.text !== '.' || abbreviates(tokens[index - 1], tokens[index + 1])) return false;
  return isRunTogether(tokens, index) || startsSentence(tokens, afterClosers(tokens, index + 1));
}

// "fell by 800,000.Elsewhere, coffee rose": a blank lost between paragraphs, as pages copied from the web have it.
function isRunTogether(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  if (!before || !next?.glued || !/^\p{Lu}\p{Ll}{2,}$/u.test(next.text) || tokens[index + 2]?.glued === true)
    return false;
  return before.kind === 'number' || /^\p{Ll}{3,}$/u.test(before.text);
}

function abbreviates(word: Token | undefined, next: Token | undefined): boolean {
  if (word?.kind !== 'word') return false;
  if (word.text.length === 1 && (word.lower !== 'i' || next?.kind === 'number')) return true;
  return ABBREVIATIONS.has(word.lower) && !(isMonthAbbreviation(word) && isCapitalised(next));
}

// "in Sept. The" ends a sentence, "No. The" hardly occurs: only months are doubtful.
function isMonthAbbreviation(word: Token): boolean {
  return /^(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|sun|sat)$/.test(word.lower);
}

function endsAfterInitials(tokens: readonly Token[], index: number): boolean {
  const next = tokens[afterClosers(tokens, index + 1)];
  return isCapitalised(next) && SENTENCE_STARTERS.has(next?.lower ?? '');
}

function startsSentence(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  if (!next) return true;
  if (next.glued) return false;
  return (
    isCapitalised(next) || next.kind === 'number' || OPENERS.has(next.text) || /^\p{Sc}$/u.test(next.text)
  );
}
