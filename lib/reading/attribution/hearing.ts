import type { DateMention } from '../dates/date-mention.ts';
import type { Token } from '../token.ts';
import type { Phrase } from './noun-phrase-before.ts';
import type { Voice, VoiceForm } from './voice.ts';

/** What finding voices needs to know of a sentence. */
export interface Hearing {
  readonly tokens: readonly Token[];
  readonly dates: readonly DateMention[];
  readonly isMasked: (index: number) => boolean;
  readonly heading: boolean;
}

/** A voice of a sentence: who speaks, and by which words (tokens `verb` to `verbEnd`). */
export function toVoice(
  tokens: readonly Token[],
  form: VoiceForm,
  subject: Phrase,
  verb: number,
  verbEnd: number,
): Voice {
  const first = Math.min(subject.first, verb);
  const end = Math.max(subject.end, verbEnd);
  const wording = tokens
    .slice(verb, verbEnd)
    .map((token) => token.text)
    .join(' ');
  return { form, subject, first, end, wording, verb };
}

/** Forms of "to be" and "to get" that make the verb after them a passive. */
export const BE: ReadonlySet<string> = new Set([
  'was',
  'were',
  'is',
  'are',
  'been',
  'be',
  'being',
  'get',
  'got',
]);
