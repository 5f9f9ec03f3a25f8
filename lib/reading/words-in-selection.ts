import type { TextSpan } from '#lib/domain/selector.ts';
import { publishedDate, type Selection, snapSelection } from './figure-in-selection.ts';
import { startMemory } from './read-figures.ts';
import { readSentence } from './read-sentence.ts';
import type { ReadDate, ReadingInput, ReadSource } from './reading.ts';
import { listSentences } from './sentences.ts';

/** Selected words that carry no value: a statement, or why there is no figure. */
export interface SelectedWords {
  readonly quote: TextSpan;
  /** Who speaks in their sentence; null where it names nobody, and where they hold several sentences. */
  readonly source: ReadSource | null;
  readonly asOf: ReadDate | null;
}

/** The words an editor selected, snapped to whole words, and who says them. */
export function wordsInSelection(input: ReadingInput, selection: Selection): SelectedWords {
  const quote = snapSelection(input.text, selection);
  return { quote, source: speakerOf(input, quote), asOf: publishedDate(input) };
}

/** Read from the beginning: "the ministry" is whoever was named before. */
function speakerOf(input: ReadingInput, quote: TextSpan): ReadSource | null {
  let memory = startMemory(input);
  for (const sentence of listSentences(input.text)) {
    const read = readSentence(sentence, memory, 0);
    if (sentence.end >= quote.end) {
      const { last } = read.memory.voices;
      const isHeardHere = last !== null && last.heard === memory.sentence && sentence.start <= quote.start;
      return isHeardHere ? last.source : null;
    }
    memory = read.memory;
  }
  return null;
}
