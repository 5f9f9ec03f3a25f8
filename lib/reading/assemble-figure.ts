import type { TextSpan } from '#lib/domain/selector.ts';
import { type Attributed, attributeFigure, toSource } from './attribution/attribute-figure.ts';
import { denyFigure } from './attribution/deny-figure.ts';
import { confidenceOf } from './confidence-of.ts';
import type { Counted } from './counting/counted.ts';
import { measuredWords } from './counting/measured-words.ts';
import { dateFigure } from './date-figure.ts';
import type { DateMention, Period } from './dates/date-mention.ts';
import { dayPeriod } from './dates/period.ts';
import { toReadDate } from './dates/to-read-date.ts';
import { describeCounts, joinWords } from './describe-counts.ts';
import { explainFigure } from './explain-figure.ts';
import { VAGUE_POLICY } from './lexicon/vague-words.ts';
import { measureOf } from './measure-of.ts';
import { modalityOf } from './modality-of.ts';
import { shift } from './numbers/decimal.ts';
import type { NumberPhrase } from './numbers/number-phrase.ts';
import { type Parsed, type PhraseRead, spokenEnd } from './parse-sentence.ts';
import { boundsFor } from './qualify.ts';
import { quoteOf } from './quote-of.ts';
import type { ReadDate, ReadFigure } from './reading.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { isToken, type Token } from './token.ts';

/** Puts together one figure of a sentence; `index` figures were read before it, `at` of them in this sentence. */
export function assembleFigure(
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
  const deniers = parsed.denials
    .filter((denial) => denial.denies(phrase.first))
    .map(({ voice }) => toSource(parsed, memory, voice));
  const described = describeCounts(text, tokens, withMeasured(parsed, read), {
    first: Math.min(phrase.first, qualified.words?.first ?? phrase.first),
    end: phrase.end,
  });
  const number = spanOf(text, tokens, phrase.first, phrase.end);
  const figure: ReadFigure = {
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
    counts: withRow(parsed, described.words),
    countsSpan: described.span,
    source: attributed.source,
    joint: attributed.joint,
    via: attributed.via,
    deniedBy: [],
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
      aside: isAside(tokens, phrase.first),
      sourced: attributed.source !== null,
    }),
    because: explainFigure(text, tokens, read, attributed, dated),
  };
  return denyFigure(figure, deniers);
}

// "Killed, North Coast": the row says which of those its column counts, unless it says when.
function withRow({ sentence: { cell, tokens }, dates }: Parsed, words: string): string {
  if (!cell?.heading || !cell.row) return words;
  const { first, end } = cell.row;
  if (dates.some((mention) => mention.first >= first && mention.end <= end)) return words;
  const row = joinWords(tokens.slice(first, end));
  return row === words ? words : `${words}, ${row}`;
}

// Amounts and shares name no counted noun: their subject stands elsewhere in the clause.
function withMeasured(
  { sentence, voices, isMasked }: Parsed,
  { phrase, qualified, counted }: PhraseRead,
): Counted {
  const named = counted.kind === 'people' || counted.kind === 'things' || counted.kind === 'duration';
  if (
    named ||
    counted.basis === 'heading' ||
    counted.unit === 'magnitude' ||
    (counted.kind === 'share' && counted.words !== null)
  )
    return counted;
  // "an estimated depth of 4 miles": what is measured stands after the qualifier.
  const first = qualified.words?.end === phrase.first ? qualified.words.first : phrase.first;
  const end = Math.max(phrase.end, counted.words?.end ?? phrase.end);
  const words = measuredWords(sentence.tokens, first, end, spokenEnd(voices, phrase.first), isMasked);
  return words === null ? counted : { ...counted, words, basis: 'before' };
}

// ", with the vast majority of them forced south", "most of it": a share told by the way.
function isAside(tokens: readonly Token[], first: number): boolean {
  if (isToken(tokens[first], 'most')) return true;
  return [2, 3].some((back) => isToken(tokens[first - back], 'with'));
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
