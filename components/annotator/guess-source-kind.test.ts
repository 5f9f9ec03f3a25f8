import { expect, test } from 'vitest';
import { guessSourceKind } from './guess-source-kind.ts';

test.each([
  ["Gaza's Ministry of Health", 'ministry'],
  ['the Israeli army', 'military'],
  ['police', 'police'],
  ['UN officials', 'un'],
  ['US officials', 'unnamed'],
  ['international organizations', 'ngo'],
  ['a university study', 'academic'],
  ['the World Health Organization', 'un'],
  ['Israel', 'government'],
  ['organisers', 'organiser'],
  ['the hospital', 'hospital'],
  ['who knows', 'other'],
])('%s is probably of kind %s', (name, kind) => {
  expect(guessSourceKind(name)).toBe(kind);
});
