import { type Denial, findDenials } from './attribution/find-denials.ts';
import { findVoices } from './attribution/find-voices.ts';
import type { Voice } from './attribution/voice.ts';
import type { Counted } from './counting/counted.ts';
import { readCounted } from './counting/read-counted.ts';
import type { DateMention } from './dates/date-mention.ts';
import { findDates } from './dates/find-dates.ts';
import { maskNonFigures } from './mask-non-figures.ts';
import { findNumberPhrases } from './numbers/find-number-phrases.ts';
import type { NumberPhrase } from './numbers/number-phrase.ts';
import { type Qualified, readQualifier } from './qualify.ts';
import { findQuotations, type Quotations } from './quotations.ts';
import type { ReadingMemory } from './reading-memory.ts';
import type { Sentence } from './sentences.ts';
import { isToken, type Token } from './token.ts';

/** The stages in their order: dates, non-figures, voices, then numbers with their qualifiers and what they count. */
export function parseSentence(sentence: Sentence, memory: ReadingMemory): Parsed {
  const { tokens, paragraph, cell } = sentence;
  const dates = findDates(tokens, { published: memory.published, told: memory.told });
  const isMasked = cell ? maskCell(tokens, dates, cell.first) : maskNonFigures(tokens, dates);
  const voices = cell ? [] : findVoices({ tokens, dates, isMasked, heading: paragraph.heading });
  const phrases = readPhrases(sentence, voices, memory, isMasked);
  const quotations = findQuotations(tokens, memory.openQuotation && memory.paragraph === paragraph.index);
  const denials = findDenials(
    tokens,
    dates,
    phrases.map(({ phrase }) => phrase.first),
  );
  return { sentence, dates, voices, quotations, phrases, denials, isMasked };
}

// "Killed" above "45" is no name with a number: a cell is looked at without its labels.
function maskCell(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  first: number,
): (index: number) => boolean {
  const isMasked = maskNonFigures(tokens.slice(first), []);
  const isDate = maskNonFigures([], dates);
  return (index) => isDate(index) || (index >= first && isMasked(index - first));
}

/** Everything the stages found in one sentence. */
export interface Parsed {
  readonly sentence: Sentence;
  readonly dates: readonly DateMention[];
  readonly voices: readonly Voice[];
  readonly quotations: Quotations;
  readonly phrases: readonly PhraseRead[];
  readonly denials: readonly Denial[];
  readonly isMasked: (index: number) => boolean;
}

export interface PhraseRead {
  readonly phrase: NumberPhrase;
  readonly qualified: Qualified;
  readonly counted: Counted;
}

function readPhrases(
  { tokens, cell }: Sentence,
  voices: readonly Voice[],
  memory: ReadingMemory,
  isMasked: (index: number) => boolean,
): readonly PhraseRead[] {
  const reads: PhraseRead[] = [];
  for (const phrase of findNumberPhrases(tokens, isMasked)) {
    // Numbers in a cell's labels are no figures of its own.
    if (cell && phrase.first < cell.first) continue;
    if (countsSpeakers(voices, phrase) || reads.some((read) => isUnitOf(read, phrase))) continue;
    const first = readQualifier(tokens, phrase, []);
    const counted = readCounted(tokens, phrase, {
      isMasked,
      local: memory.local,
      heading: cell?.heading ?? null,
      before: reads.findLast((read) => read.counted.basis !== 'compound') ?? null,
      lastCounted: reads.findLast(({ counted }) => isCount(counted))?.counted ?? memory.lastCounted,
      spokenEnd: spokenEnd(voices, phrase.first),
      qualifierFirst: first.words && first.words.first < phrase.first ? first.words.first : phrase.first,
    });
    const own = readQualifier(tokens, phrase, counted.words ? [counted.words.end] : []);
    const qualified =
      own.qualifier === 'exact' ? (convertedFrom(tokens, reads, { phrase, counted }) ?? own) : own;
    reads.push({ phrase, qualified, counted });
  }
  return reads;
}

function isCount({ kind, basis }: Counted): boolean {
  return basis !== 'compound' && (kind === 'people' || kind === 'things');
}

// "up to $12.9bn (£10bn)", "about 12 kilometers (7.3 miles)": the same amount in other units, qualified alike.
function convertedFrom(
  tokens: readonly Token[],
  reads: readonly PhraseRead[],
  { phrase, counted }: Pick<PhraseRead, 'phrase' | 'counted'>,
): Qualified | null {
  const before = reads.at(-1);
  if (before === undefined || !isToken(tokens[phrase.first - 1], '(')) return null;
  const isAmount = counted.kind === 'money' || counted.kind === 'measure';
  if (!isAmount || counted.kind !== before.counted.kind || counted.unit === before.counted.unit) return null;
  const end = Math.max(before.phrase.end, before.counted.words?.end ?? 0);
  if (end !== phrase.first - 1 || before.qualified.qualifier === 'range') return null;
  return { qualifier: before.qualified.qualifier, words: null };
}

/** End of the last words that let somebody speak before a number. */
export function spokenEnd(voices: readonly Voice[], first: number): number {
  const opening = voices.filter(
    ({ form, end }) => (form === 'leading' || form === 'opening') && end <= first,
  );
  return opening.at(-1)?.end ?? 0;
}

// "two people briefed on the talks said", "three officials told reporters": how many speak is no figure they report.
function countsSpeakers(voices: readonly Voice[], { first, low, shape }: NumberPhrase): boolean {
  if (shape === 'share' || Number(low) >= 10) return false;
  return voices.some(
    ({ form, subject }) => form !== 'heading' && first >= subject.first && first < subject.end,
  );
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
