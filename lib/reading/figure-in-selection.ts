import type { TextSpan } from '#lib/domain/selector.ts';
import { findNumberPhrases } from './numbers/find-number-phrases.ts';
import { parseFigurePhrase } from './parse-figure-phrase.ts';
import { readFigures } from './read-figures.ts';
import type { ReadFigure, ReadingInput } from './reading.ts';
import { listSentences, type Sentence } from './sentences.ts';
import { tokenise } from './token.ts';

/** Where an editor selected, in UTF-16 code units. */
export interface Selection {
  readonly start: number;
  readonly end: number;
}

/**
 * The figure a selection means, pre-filled by the engine. The selection snaps to whole words and the whole number;
 * words without a number give a figure with an empty value, whose quote is the selection.
 */
export function figureInSelection(input: ReadingInput, selection: Selection): ReadFigure {
  const snapped = snapSelection(input.text, selection);
  const figure = bestFigure(readFigures(input).figures, snapped);
  if (figure) return { ...figure, quote: quoteFor(figure, snapped), partOf: null };
  return figureWithoutReading(input, snapped);
}

function bestFigure(figures: readonly ReadFigure[], selection: TextSpan): ReadFigure | null {
  const inside = figures.filter(({ number }) => number.start < selection.end && number.end > selection.start);
  return inside.reduce<ReadFigure | null>(
    (best, figure) => (best === null || figure.confidence > best.confidence ? figure : best),
    null,
  );
}

// A number alone is no evidence: a longer selection is taken at its word, a shorter one is quoted with its sentence.
const SHORTEST_QUOTE_WORDS = 4;

function quoteFor(figure: ReadFigure, selection: TextSpan): TextSpan {
  const words = tokenise(selection.text, 0, selection.text.length).filter((token) => token.kind !== 'mark');
  return words.length >= SHORTEST_QUOTE_WORDS ? selection : figure.quote;
}

/** Widens a selection to whole words, and over the rest of a number it cuts ("31,9" of "31,988"). */
export function snapSelection(text: string, selection: Selection): TextSpan {
  const from = clamp(Math.min(selection.start, selection.end), text.length);
  const to = clamp(Math.max(selection.start, selection.end), text.length);
  let start = from;
  let end = to;
  for (const sentence of listSentences(text)) {
    if (sentence.end <= from) continue;
    if (sentence.start >= to && sentence.start > from) break;
    for (const part of partsOf(sentence)) {
      if (part.end <= from || part.start >= to) continue;
      start = Math.min(start, part.start);
      end = Math.max(end, part.end);
    }
  }
  return trimmed(text, start, end);
}

/** Words, and the number phrases of several words that a selection should not cut. */
function partsOf({ tokens, start, end }: Sentence): readonly Selection[] {
  // The heading of a table's column stands in another line.
  const own = tokens.filter((token) => token.start >= start && token.end <= end);
  const numbers = findNumberPhrases(own, () => false).map((phrase) => ({
    start: own[phrase.first]?.start ?? 0,
    end: own[phrase.end - 1]?.end ?? 0,
  }));
  return [...own, ...numbers];
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(offset, length));
}

function trimmed(text: string, start: number, end: number): TextSpan {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = Math.max(from, end - (words.length - words.trimEnd().length));
  return { text: text.slice(from, to), start: from, end: to };
}

/** For numbers the engine takes for dates, names or the like, and for selections without a number. */
function figureWithoutReading(input: ReadingInput, selection: TextSpan): ReadFigure {
  const parsed = parseFigurePhrase(selection.text);
  const value = parsed.ok ? parsed.value : null;
  return {
    quote: selection,
    verbatim: value?.verbatim ?? '',
    number: value ? selection : { text: '', start: selection.start, end: selection.start },
    low: value?.low ?? null,
    high: value?.high ?? null,
    best: null,
    qualifier: value?.qualifier ?? 'exact',
    qualifierSpan: null,
    vague: value?.vague ?? null,
    policy: value?.policy ?? null,
    modality: 'reported',
    measure: value?.unit === 'percent' ? 'share' : 'count',
    unit: value?.unit ?? 'people',
    counts: '',
    countsSpan: null,
    source: null,
    joint: [],
    via: [],
    deniedBy: [],
    asOf: publishedDate(input),
    since: null,
    partOf: null,
    confidence: 0,
    because: [
      value ? 'the engine takes this for no figure; you selected it' : 'the selection holds no number',
    ],
  };
}

/** The day of publication as the date words speak of, where they give none. */
export function publishedDate({ published }: ReadingInput): ReadFigure['asOf'] {
  if (published === null) return null;
  return {
    date: published,
    from: published,
    to: published,
    precision: 'day',
    basis: 'published',
    span: null,
  };
}
