import { nameKey } from '#lib/domain/name-key.ts';

/** The words of a query in the form they are compared in, each once; what it excludes is none of them. */
export function searchTerms(query: string): readonly string[] {
  const wanted = query.replace(/(?<=^|\s)-\S+/gu, ' ').replace(/\bOR\b/gu, ' ');
  return [...new Set(nameKey(wanted).split(' '))].filter((term) => term !== '' && !LIGHT_WORDS.has(term));
}

/** Whether a word is a term, or another form of it: "killing" and "killed". */
export function isFormOf(word: string, term: string): boolean {
  return word === term || stem(word) === stem(term);
}

/** Words that full text passes over too. */
const LIGHT_WORDS = new Set(
  'a an and are as at be been but by for from had has have in into is it its of on or s that the their they this to was were which who will with'.split(
    ' ',
  ),
);

// Rougher than PostgreSQL's own: it decides what is marked, never what is found.
function stem(word: string): string {
  if (word.length < 5) return word.replace(/(?<=\w{2})s$/u, '');
  return word
    .replace(/(?:ations?|ings?|ed|es|e|s|ers?)$/u, '')
    .replace(/(\w)\1$/u, '$1')
    .replace(/i$/u, 'y');
}
