/**
 * A small, honest guess: English by its commonest words, other languages only where their script belongs to
 * one of them. Null means "ask", never "English by default".
 */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = countOf(sample, /\p{L}/gu);
  if (letters < FEWEST_LETTERS) return null;
  for (const [pattern, language] of SCRIPTS) {
    if (countOf(sample, pattern) > letters / 2) return language(sample);
  }
  return null;
}

/** The first screens of an article decide; a whole report need not be counted. */
const SAMPLE_LENGTH = 5_000;
/** Fewer letters than two short words say nothing. */
const FEWEST_LETTERS = 12;
/** English prose has 35 to 45 of 100 words among these; other languages in Latin script under 8. */
const ENGLISH_SHARE = 0.15;
const ENGLISH_WORDS =
  /\b(?:the|of|and|to|in|that|is|was|were|for|on|with|as|at|by|said|have|has|been|from|are|it|an|its|had|who|more|than|after|which|their|this|not|but|will|be|or|they|he|she)\b/gi;

const SCRIPTS: readonly (readonly [RegExp, (sample: string) => string | null])[] = [
  [/\p{Script=Latin}/gu, guessLatin],
  [/\p{Script=Arabic}/gu, guessArabicScript],
  [/\p{Script=Hebrew}/gu, () => 'he'],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/\p{Script=Hangul}/gu, () => 'ko'],
  [/\p{Script=Thai}/gu, () => 'th'],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    (sample) => (/\p{Script=Hiragana}/u.test(sample) ? 'ja' : 'zh'),
  ],
];

function guessLatin(sample: string): string | null {
  const words = countOf(sample, /\p{L}+/gu);
  return countOf(sample, ENGLISH_WORDS) / words >= ENGLISH_SHARE ? 'en' : null;
}

/** Persian, Urdu, Pashto and Kurdish share letters that Arabic lacks: then the script alone cannot tell. */
function guessArabicScript(sample: string): string | null {
  return /[پچژگکیٹڈڑںےۀۍې]/u.test(sample) ? null : 'ar';
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
