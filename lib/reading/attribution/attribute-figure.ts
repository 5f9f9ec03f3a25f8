import { DOCUMENT_NOUNS } from '../lexicon/source-nouns.ts';
import type { NumberPhrase } from '../numbers/number-phrase.ts';
import type { Parsed } from '../parse-sentence.ts';
import type { ReadSource } from '../reading.ts';
import type { ReadingMemory } from '../reading-memory.ts';
import type { Token } from '../token.ts';
import { type CarryReason, carryVoice, contentWords, reportsResults } from './carry-voice.ts';
import { type LastVoice, rememberSources, type VoiceMemory } from './memory.ts';
import { jointNames, type KnownSource, nameSource } from './name-source.ts';
import type { Voice } from './voice.ts';
import { voicesFor } from './voices-for.ts';

/** Whom a figure comes from, and how the engine knows. */
export interface Attributed {
  readonly source: ReadSource | null;
  readonly joint: readonly string[];
  readonly via: readonly ReadSource[];
  /** Null when the sentence itself names the source. */
  readonly carried: CarryReason | null;
}

/** Finds whom the sentence, or the account it goes on with, gives a figure to. */
export function attributeFigure(parsed: Parsed, memory: ReadingMemory, phrase: NumberPhrase): Attributed {
  const { tokens } = parsed.sentence;
  const chain = voicesFor(tokens, parsed.voices, phrase.first);
  if (chain) {
    const source = toSource(parsed, memory, chain.origin);
    const via = chain.via.map((voice) => toSource(parsed, memory, voice));
    return { source, joint: jointNames(source.name), via, carried: null };
  }
  const inside = parsed.quotations.inside[phrase.first] ?? false;
  // Whoever denies something has taken the word.
  const speaking = (parsed.voices.length === 0 && parsed.denials.length === 0) || inside;
  const carried = speaking ? carryVoice(parsed.sentence, memory.sentence, inside, memory.voices) : null;
  if (!carried) return { source: null, joint: [], via: [], carried: null };
  return { source: carried.voice.source, joint: carried.voice.joint, via: [], carried: carried.reason };
}

/** Who closes a quotation: '..., " said Lee' after its last words. */
export function closingSpeaker(parsed: Parsed, memory: ReadingMemory): ReadSource | null {
  const voice = parsed.voices.find(
    ({ form, first }) => form === 'trailing' && parsed.quotations.inside[first] !== true,
  );
  return voice ? toSource(parsed, memory, voice) : null;
}

/** A voice as a source, by the name it stands for. */
export function toSource(parsed: Parsed, memory: ReadingMemory, voice: Voice): ReadSource {
  const { tokens } = parsed.sentence;
  const { name } = known(parsed, memory, voice);
  const start = tokens[voice.subject.first]?.start ?? 0;
  const end = tokens[voice.subject.end - 1]?.end ?? start;
  return { name, text: memory.text.slice(start, end), start, end, wording: voice.wording };
}

function known(parsed: Parsed, memory: ReadingMemory, voice: Voice): KnownSource {
  const source = nameSource(memory.text, parsed.sentence.tokens, voice.subject, memory.voices.known);
  // "the bank's estimate": the owner without its possessive ending.
  return voice.form === 'owning' ? { ...source, name: source.name.replace(/'s?$/, '') } : source;
}

/** The voices of a sentence, kept for those that follow. */
export function rememberVoices(parsed: Parsed, memory: ReadingMemory): VoiceMemory {
  const named = parsed.voices.map((voice) => known(parsed, memory, voice));
  const voices = rememberSources(memory.voices, named);
  const last = parsed.voices.findLast((voice) => voice.form !== 'owning' && voice.form !== 'relative');
  // A headline speaks for itself alone.
  if (parsed.sentence.paragraph.heading) return voices;
  if (!last) return carriedOn(parsed, memory, voices);
  const source = toSource(parsed, memory, last);
  return {
    ...voices,
    last: {
      source,
      joint: jointNames(source.name),
      heard: memory.sentence,
      sentence: memory.sentence,
      paragraph: parsed.sentence.paragraph.index,
      quoting: parsed.quotations.any,
      document: isDocument(parsed.sentence.tokens, last),
      words: contentWords(parsed.sentence.tokens),
      account: !UNDERGOING.test(last.wording.toLowerCase()),
      opens: last.form === 'leading' || last.form === 'opening',
      results: reportsResults(parsed.sentence.tokens, last.verb),
    },
  };
}

function isDocument(tokens: readonly Token[], { subject }: Voice): boolean {
  return tokens.slice(subject.first, subject.end).some((token) => DOCUMENT_NOUNS.has(token.lower));
}

// "The province recorded 40 cases" says what happened there as much as who counted; "analysts expected 800,000" is one
// expectation, not an account that goes on.
const UNDERGOING =
  /^(?:record|register|post|report|log|see|saw|list|expect|forecast|predict|anticipate)(?:s|ed|ing)?$/;

// Enough to know again what an account is about; keeps a text of one endless account linear.
const MOST_WORDS = 120;

function withWords({ sentence, phrases }: Parsed, { words }: LastVoice): ReadonlySet<string> {
  return phrases.length === 0 || words.size > MOST_WORDS
    ? words
    : new Set([...words, ...contentWords(sentence.tokens)]);
}

// A sentence that went on with the account keeps it open for the next.
function carriedOn(parsed: Parsed, memory: ReadingMemory, voices: VoiceMemory): VoiceMemory {
  const inside = parsed.quotations.inside[0] ?? false;
  const carried = carryVoice(parsed.sentence, memory.sentence, inside, memory.voices);
  return carried && carried.reason !== 'same subject'
    ? {
        ...voices,
        last: { ...carried.voice, sentence: memory.sentence, words: withWords(parsed, carried.voice) },
      }
    : voices;
}
