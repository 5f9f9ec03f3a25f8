import { denyFigure } from './attribution/deny-figure.ts';
import { EMPTY_VOICE_MEMORY } from './attribution/memory.ts';
import { speakForQuotation } from './attribution/speak-for-quotation.ts';
import { findLocalCurrencies } from './counting/local-currencies.ts';
import { parseIso } from './dates/calendar.ts';
import { readSentence } from './read-sentence.ts';
import type { ReadFigure, Reading, ReadingInput } from './reading.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { listSentences } from './sentences.ts';

/**
 * Reads a news text: every reported figure with its qualifier, unit, what it counts, whom it comes from and what
 * date it speaks of. Pure: the same input always gives the same reading.
 */
export function readFigures(input: ReadingInput): Reading {
  const { text } = input;
  const figures: ReadFigure[] = [];
  let waiting: readonly number[] = [];
  let before = 0;
  let memory = startMemory(input);
  for (const sentence of listSentences(text)) {
    const read = readSentence(sentence, memory, figures.length);
    const { closingSpeaker } = read;
    if (closingSpeaker) {
      for (const index of waiting) {
        const figure = figures[index];
        if (figure) figures[index] = speakForQuotation(figure, closingSpeaker);
      }
    }
    for (let index = before; index < figures.length && read.deniers.length > 0; index++) {
      const figure = figures[index];
      if (figure) figures[index] = denyFigure(figure, read.deniers);
    }
    before = figures.length;
    figures.push(...read.figures);
    waiting = read.quoting ? [...waiting, ...read.unspoken].slice(-LONGEST_WAIT) : read.unspoken;
    memory = read.memory;
  }
  return { text, figures };
}

// More figures than any one quotation holds; keeps rubbish full of quotation marks linear.
const LONGEST_WAIT = 40;

/** What is known before the first sentence. */
export function startMemory({ text, published, outlet }: ReadingInput): ReadingMemory {
  return {
    text,
    published: parseIso(published),
    outlet,
    local: findLocalCurrencies(text, outlet),
    voices: EMPTY_VOICE_MEMORY,
    told: null,
    toldSentence: -1,
    lastCounted: null,
    openQuotation: false,
    paragraph: -1,
    sentence: 0,
  };
}
