import { guessLanguage } from './guess-language.ts';

/**
 * What to tell whoever reads a text that is not English, or null: the rules of the reading are English ones. A text
 * too short to tell is taken as it is.
 */
export function noteOnEnglish(text: string): string | null {
  const letters = text.slice(0, SAMPLE_LENGTH).match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS || guessLanguage(text) === 'en') return null;
  return 'This text does not read as English: its digits are read, but words for numbers, sources and dates may be missed.';
}

const SAMPLE_LENGTH = 5_000;
/** About two sentences: single phrases hold too few common words to judge by. */
const FEWEST_LETTERS = 100;
