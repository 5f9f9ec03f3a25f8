import { expect, it } from 'vitest';
import { countryInWords, languageInWords } from './code-in-words.ts';

it('names countries and languages', () => {
  expect(countryInWords('PR')).toBe('Puerto Rico');
  expect(languageInWords('ar')).toBe('Arabic');
});

it('keeps a code that is none', () => {
  expect(countryInWords('INT')).toBe('INT');
  expect(languageInWords('not a tag')).toBe('not a tag');
});
