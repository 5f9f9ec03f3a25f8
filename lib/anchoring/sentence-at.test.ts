import { expect, it } from 'vitest';
import { sentenceAt } from './sentence-at.ts';

const TEXT = 'Dam toll passes 200\n\nAt least 212 people were killed. About 1,400 are missing.';

it.each([
  ['About', 'About 1,400 are missing.'],
  ['killed', 'At least 212 people were killed.'],
  ['toll', 'Dam toll passes 200'],
])('finds the sentence of "%s"', (word, sentence) => {
  const found = sentenceAt(TEXT, TEXT.indexOf(word));
  expect(found?.text).toBe(sentence);
  expect(found && TEXT.slice(found.start, found.end)).toBe(sentence);
});

it.each([19, 20, TEXT.length])('finds none at %d, between paragraphs or at the end', (position) => {
  expect(sentenceAt(TEXT, position)).toBeNull();
});
