import { EMPTY_VOICE_MEMORY } from './attribution/memory.ts';
import { findLocalCurrencies } from './counting/local-currencies.ts';
import { parseIso } from './dates/calendar.ts';
import { type ReadingMemory, readSentence } from './read-sentence.ts';
import type { ReadFigure, Reading, ReadingInput } from './reading.ts';
import { listSentences } from './sentences.ts';

/**
 * Reads a news text: every reported figure with its qualifier, unit, what it counts, whom it comes from and what
 * date it speaks of. Pure: the same input always gives the same reading.
 */
export function readFigures(input: ReadingInput): Reading {
  const { text, published, outlet } = input;
  const figures: ReadFigure[] = [];
  let memory: ReadingMemory = {
    text,
    published: parseIso(published),
    outlet,
    local: findLocalCurrencies(text),
    voices: EMPTY_VOICE_MEMORY,
    told: null,
    toldSentence: -1,
    lastCounted: null,
    openQuotation: false,
    sentence: 0,
  };
  for (const sentence of listSentences(text)) {
    const read = readSentence(sentence, memory, figures.length);
    figures.push(...read.figures);
    memory = read.memory;
  }
  return { text, figures };
}
