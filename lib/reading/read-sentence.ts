import type { TextSpan } from '#lib/domain/selector.ts';
import {
  type Attributed,
  attributeFigure,
  closingSpeaker,
  rememberVoices,
} from './attribution/attribute-figure.ts';
import { findVoices } from './attribution/find-voices.ts';
import type { VoiceMemory } from './attribution/memory.ts';
import type { Voice } from './attribution/voice.ts';
import { confidenceOf } from './confidence-of.ts';
import type { Counted } from './counting/counted.ts';
import type { LocalCurrencies } from './counting/local-currencies.ts';
import { measuredWords } from './counting/measured-words.ts';
import { readCounted } from './counting/read-counted.ts';
import { dateFigure, toldPeriod } from './date-figure.ts';
import type { Day } from './dates/calendar.ts';
import type { DateMention, Period } from './dates/date-mention.ts';
import { findDates } from './dates/find-dates.ts';
import { dayPeriod } from './dates/period.ts';
import { toReadDate } from './dates/to-read-date.ts';
import { describeCounts } from './describe-counts.ts';
import { explainFigure } from './explain-figure.ts';
import { VAGUE_POLICY } from './lexicon/vague-words.ts';
import { maskNonFigures } from './mask-non-figures.ts';
import { measureOf } from './measure-of.ts';
import { modalityOf } from './modality-of.ts';
import { shift } from './numbers/decimal.ts';
import { findNumberPhrases } from './numbers/find-number-phrases.ts';
import type { NumberPhrase } from './numbers/number-phrase.ts';
import { boundsFor, type Qualified, readQualifier } from './qualify.ts';
import { findQuotations, type Quotations } from './quotations.ts';
import { quoteOf } from './quote-of.ts';
import type { ReadDate, ReadFigure, ReadSource } from './reading.ts';
import type { Sentence } from './sentences.ts';
import { isToken, type Token } from './token.ts';

/** What a reader keeps in mind from one sentence to the next. */
export interface ReadingMemory {
  readonly text: string;
  readonly published: Day | null;
  readonly outlet: string | null;
  readonly local: LocalCurrencies;
  readonly voices: VoiceMemory;
  /** The last date or period told of, and the sentence that told it. */
  readonly told: Period | null;
  readonly toldSentence: number;
  readonly lastCounted: Counted | null;
  readonly openQuotation: boolean;
  readonly paragraph: number;
  readonly sentence: number;
}

/** Everything the stages found in one sentence. */
export interface Parsed {
  readonly sentence: Sentence;
  readonly dates: readonly DateMention[];
  readonly voices: readonly Voice[];
  readonly quotations: Quotations;
  readonly phrases: readonly PhraseRead[];
  readonly isMasked: (index: number) => boolean;
}

export interface PhraseRead {
  readonly phrase: NumberPhrase;
  readonly qualified: Qualified;
  readonly counted: Counted;
}

/** Reads one sentence in the light of those before it. `index` is the number of figures read so far. */
export function readSentence(sentence: Sentence, memory: ReadingMemory, index: number): SentenceRead {
  const parsed = parseSentence(sentence, memory);
  const figures = parsed.phrases.map((read, at) => toFigure(parsed, memory, read, index, at));
  const { openAtEnd } = parsed.quotations;
  const quoting = goesOnQuoting(sentence, memory);
  const closes = quoting && !openAtEnd ? closingSpeaker(parsed, memory) : null;
  const unspoken = figures.flatMap(({ source }, at) => {
    const first = parsed.phrases[at]?.phrase.first ?? 0;
    return openAtEnd && source === null && parsed.quotations.inside[first] ? [index + at] : [];
  });
  return { figures, memory: remember(parsed, memory), closingSpeaker: closes, unspoken, quoting };
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
}

// Each paragraph of a long quotation opens with a mark of its own; an unclosed mark ends with its paragraph.
function goesOnQuoting({ paragraph, tokens }: Sentence, memory: ReadingMemory): boolean {
  if (!memory.openQuotation) return false;
  return memory.paragraph === paragraph.index || isToken(tokens[0], '“', '"');
}

/** The stages in their order: dates, non-figures, voices, then numbers with their qualifiers and what they count. */
export function parseSentence(sentence: Sentence, memory: ReadingMemory): Parsed {
  const { tokens, paragraph } = sentence;
  const dates = findDates(tokens, { published: memory.published, told: memory.told });
  const isMasked = maskNonFigures(tokens, dates);
  const voices = findVoices({ tokens, dates, isMasked, heading: paragraph.heading });
  const phrases = readPhrases(tokens, voices, memory, isMasked);
  const quotations = findQuotations(tokens, memory.openQuotation && memory.paragraph === paragraph.index);
  return { sentence, dates, voices, quotations, phrases, isMasked };
}

function readPhrases(
  tokens: readonly Token[],
  voices: readonly Voice[],
  memory: ReadingMemory,
  isMasked: (index: number) => boolean,
): readonly PhraseRead[] {
  const reads: PhraseRead[] = [];
  for (const phrase of findNumberPhrases(tokens, isMasked)) {
    if (reads.some((read) => isUnitOf(read, phrase))) continue;
    const first = readQualifier(tokens, phrase, []);
    const counted = readCounted(tokens, phrase, {
      isMasked,
      local: memory.local,
      before: reads.findLast((read) => read.counted.basis !== 'compound') ?? null,
      lastCounted: memory.lastCounted,
      spokenEnd: spokenEnd(voices, phrase.first),
      qualifierFirst: first.words && first.words.first < phrase.first ? first.words.first : phrase.first,
    });
    const qualified = readQualifier(tokens, phrase, counted.words ? [counted.words.end] : []);
    reads.push({ phrase, qualified, counted });
  }
  return reads;
}

function spokenEnd(voices: readonly Voice[], first: number): number {
  const opening = voices.filter(
    ({ form, end }) => (form === 'leading' || form === 'opening') && end <= first,
  );
  return opening.at(-1)?.end ?? 0;
}

// The "100,000" of "12 per 100,000" belongs to the unit.
function isUnitOf(read: PhraseRead, phrase: NumberPhrase): boolean {
  const { words } = read.counted;
  return (
    words !== null &&
    phrase.first >= words.first &&
    phrase.first < words.end &&
    read.counted.unit.startsWith('per ')
  );
}

function toFigure(
  parsed: Parsed,
  memory: ReadingMemory,
  read: PhraseRead,
  index: number,
  at: number,
): ReadFigure {
  const { sentence } = parsed;
  const { tokens } = sentence;
  const { phrase, qualified, counted } = read;
  const { text } = memory;
  const bounds = boundsFor(qualified.qualifier, phrase);
  const attributed = attributeFigure(parsed, memory, phrase);
  const dated = datesOf(parsed, memory, phrase, attributed);
  const described = describeCounts(text, tokens, withMeasured(parsed, read), phrase.end);
  const number = spanOf(text, tokens, phrase.first, phrase.end);
  return {
    quote: quoteOf(text, sentence, phrase.first, phrase.end),
    verbatim: verbatimOf(text, tokens, read),
    number,
    low: bounds.low === null ? null : shift(bounds.low, counted.shift),
    high: bounds.high === null ? null : shift(bounds.high, counted.shift),
    best: null,
    qualifier: qualified.qualifier,
    qualifierSpan: qualified.words && spanOf(text, tokens, qualified.words.first, qualified.words.end),
    vague: phrase.vague ? number.text : null,
    policy: phrase.vague ? VAGUE_POLICY : null,
    modality: modalityOf(tokens, 0, phrase.first),
    measure: measureOf(tokens, counted, phrase.first, phrase.end),
    unit: counted.unit,
    counts: described.words,
    countsSpan: described.span,
    source: attributed.source,
    joint: attributed.joint,
    via: attributed.via,
    asOf: dated.asOf,
    since: dated.since,
    partOf: counted.part && index + at > 0 ? index + wholeIndex(parsed.phrases, at) : null,
    confidence: confidenceOf({
      phrase,
      counted,
      definite: isToken(
        tokens[phrase.first - 1],
        'the',
        'these',
        'those',
        'its',
        'their',
        'both',
        'his',
        'her',
      ),
      carriedSource: attributed.carried !== null,
      sourced: attributed.source !== null,
    }),
    because: explainFigure(text, tokens, read, attributed, dated),
  };
}

// Amounts and shares name no counted noun: their subject stands elsewhere in the clause.
function withMeasured({ sentence, voices }: Parsed, { phrase, qualified, counted }: PhraseRead): Counted {
  const named = counted.kind === 'people' || counted.kind === 'things' || counted.kind === 'duration';
  if (named || counted.unit === 'magnitude' || (counted.kind === 'share' && counted.words !== null))
    return counted;
  const first = Math.min(phrase.first, qualified.words?.first ?? phrase.first);
  const end = Math.max(phrase.end, counted.words?.end ?? phrase.end);
  const words = measuredWords(sentence.tokens, first, end, spokenEnd(voices, phrase.first));
  return words === null ? counted : { ...counted, words, basis: 'before' };
}

// Of "15 killed, including seven policemen and two guards" both parts belong to the 15.
function wholeIndex(phrases: readonly PhraseRead[], at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    if (phrases[index]?.counted.part === false) return index;
  }
  return at - 1;
}

function datesOf(
  parsed: Parsed,
  memory: ReadingMemory,
  phrase: NumberPhrase,
  attributed: Attributed,
): { asOf: ReadDate | null; since: ReadDate | null } {
  const { tokens } = parsed.sentence;
  const others = parsed.phrases.map((read) => read.phrase.first).filter((first) => first !== phrase.first);
  const { asOf, since } = dateFigure(tokens, parsed.dates, parsed.voices, phrase, others);
  const carried = carriesDate(memory, attributed) ? memory.told : null;
  return {
    asOf: printAsOf(memory, tokens, asOf, carried),
    since: since && printMention(memory.text, tokens, since),
  };
}

// "Two others were wounded" keeps the day of the sentence before; a firm's results keep their quarter.
function carriesDate(memory: ReadingMemory, { carried }: Attributed): boolean {
  const distance = memory.sentence - memory.toldSentence;
  if (memory.toldSentence < 0) return false;
  return (carried === 'refers back' && distance === 1) || (carried === 'results go on' && distance <= 3);
}

function printAsOf(
  memory: ReadingMemory,
  tokens: readonly Token[],
  mention: DateMention | null,
  carried: Period | null,
): ReadDate | null {
  if (mention) return printMention(memory.text, tokens, mention);
  if (carried) return toReadDate(carried, 'stated', null);
  return memory.published === null ? null : toReadDate(dayPeriod(memory.published), 'published', null);
}

function printMention(text: string, tokens: readonly Token[], mention: DateMention): ReadDate | null {
  return (
    mention.period && toReadDate(mention.period, 'stated', spanOf(text, tokens, mention.first, mention.end))
  );
}

function verbatimOf(text: string, tokens: readonly Token[], { phrase, qualified }: PhraseRead): string {
  const first = Math.min(phrase.first, qualified.words?.first ?? phrase.first);
  const end = Math.max(phrase.end, qualified.words?.end ?? phrase.end);
  return spanOf(text, tokens, first, end).text;
}

function spanOf(text: string, tokens: readonly Token[], first: number, end: number): TextSpan {
  const start = tokens[first]?.start ?? 0;
  const stop = tokens[end - 1]?.end ?? start;
  return { text: text.slice(start, stop), start, end: stop };
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
