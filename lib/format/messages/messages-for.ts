import { type Messages, messagesInEnglish } from './en.ts';

/** The words of the interface in a language; English until a language has a catalogue of its own. */
export function messagesFor(locale: string): Messages {
  return CATALOGUES.get(locale) ?? messagesInEnglish;
}

const CATALOGUES: ReadonlyMap<string, Messages> = new Map([['en', messagesInEnglish]]);
