import { assembleFigure } from './assemble-figure.ts';
import { closingSpeaker, rememberVoices, toSource } from './attribution/attribute-figure.ts';
import { toldPeriod } from './date-figure.ts';
import { type Parsed, parseSentence } from './parse-sentence.ts';
import type { ReadFigure, ReadSource } from './reading.ts';
import type { ReadingMemory } from './reading-memory.ts';
import type { Sentence } from './sentences.ts';
import { isToken } from './token.ts';

/** Reads one sentence in the light of those before it. `index` is the number of figures read so far. */
export function readSentence(sentence: Sentence, memory: ReadingMemory, index: number): SentenceRead {
  const parsed = parseSentence(sentence, memory);
  const figures = parsed.phrases.map((read, at) => assembleFigure(parsed, memory, read, index, at));
  const { openAtEnd } = parsed.quotations;
  const quoting = goesOnQuoting(sentence, memory);
  const closes = quoting && !openAtEnd ? closingSpeaker(parsed, memory) : null;
  const unspoken = figures.flatMap(({ source }, at) => {
    const first = parsed.phrases[at]?.phrase.first ?? 0;
    return openAtEnd && source === null && parsed.quotations.inside[first] ? [index + at] : [];
  });
  const deniers = parsed.denials
    .filter(({ looksBack }) => looksBack)
    .map(({ voice }) => toSource(parsed, memory, voice));
  return { figures, memory: remember(parsed, memory), closingSpeaker: closes, unspoken, quoting, deniers };
}

/** What one sentence adds to a reading. */
export interface SentenceRead {
  readonly figures: readonly ReadFigure[];
  readonly memory: ReadingMemory;
  /** Who a quotation that began earlier and closes here belongs to. */
  readonly closingSpeaker: ReadSource | null;
  /** Indices of figures in a quotation still open, whose speaker may yet be named. */
  readonly unspoken: readonly number[];
  /** The sentence goes on with a quotation that an earlier one opened. */
  readonly quoting: boolean;
  /** Who denies what the sentence before told: "Israel disputes the figure." */
  readonly deniers: readonly ReadSource[];
}

// Each paragraph of a long quotation opens with a mark of its own; an unclosed mark ends with its paragraph.
function goesOnQuoting({ paragraph, tokens }: Sentence, memory: ReadingMemory): boolean {
  if (!memory.openQuotation) return false;
  return memory.paragraph === paragraph.index || isToken(tokens[0], '“', '"');
}

function remember(parsed: Parsed, memory: ReadingMemory): ReadingMemory {
  const told = toldPeriod(parsed.sentence.tokens, parsed.dates, parsed.voices);
  const counted = parsed.phrases.findLast(
    (read) =>
      read.counted.basis !== 'compound' && (read.counted.kind === 'people' || read.counted.kind === 'things'),
  );
  return {
    ...memory,
    voices: rememberVoices(parsed, memory),
    told: told ?? memory.told,
    toldSentence: told ? memory.sentence : memory.toldSentence,
    lastCounted: counted?.counted ?? memory.lastCounted,
    openQuotation: parsed.quotations.openAtEnd,
    paragraph: parsed.sentence.paragraph.index,
    sentence: memory.sentence + 1,
  };
}
