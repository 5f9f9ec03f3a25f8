import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markTerms } from './mark-terms.ts';
import { searchTerms } from './search-terms.ts';

const marked = (text: string, query: string) =>
  markTerms(text, searchTerms(query))
    .filter(({ isMarked }) => isMarked)
    .map(({ text: piece }) => piece);

it.each([
  ['31,988 Palestinians have been killed', 'palestinian killing', ['Palestinians', 'killed']],
  ['The ministry of health said so', 'the health of ministries', ['ministry', 'health']],
  ['Élan of the señor', 'elan senor', ['Élan', 'señor']],
  ['قالت وزارة الصحة في غزة', 'غزة', ['غزة']],
  ['Homes were searched', 'homes -searched', ['Homes']],
  ['Nothing of it', 'of it', []],
])('%s, for %s', (text, query, words) => {
  expect(marked(text, query)).toEqual(words);
});

it('marks given stretches once, whatever the words say', () => {
  const pieces = markTerms('at least 7,000 people', ['people'], [{ start: 9, end: 14 }]);
  expect(pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')).toBe(
    'at least [7,000] [people]',
  );
});

it('no character is lost or said twice', () => {
  const span = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.string({ minLength: 40 }), fc.string(), fc.array(span), (text, query, spans) => {
      const pieces = markTerms(text, searchTerms(query), spans);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
