import { expect, it } from 'vitest';
import { stancesInEnglish } from './stances-en.ts';

it.each([
  [
    { asserts: 2, denies: 1, doubts: 0, conditional: 1 },
    '2 sources assert it, 1 denies it and 1 makes it conditional.',
  ],
  [{ asserts: 0, denies: 0, doubts: 1, conditional: 0 }, '1 source doubts it.'],
  [{ asserts: 0, denies: 0, doubts: 0, conditional: 0 }, 'No named source takes a stance on it.'],
])('%o', (bySource, words) => {
  expect(stancesInEnglish.summary(bySource)).toBe(words);
});
