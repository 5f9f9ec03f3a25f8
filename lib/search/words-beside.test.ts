import { expect, it } from 'vitest';
import { wordsBeside } from './words-beside.ts';

it.each([
  ['ministry of health killed', 'Gaza’s Ministry of Health', 'killed'],
  ['minstry of helth killed', 'Gaza Ministry of Health', 'killed'],
  ['children killed haaretz', 'Haaretz', 'children killed'],
  ['gaza ministry of health', 'Gaza Ministry of Health', ''],
  ['health in sudan', 'Gaza Ministry of Health', null],
  ['killed', 'Gaza Ministry of Health', null],
])('“%s” beside %s asks for “%s”', (query, name, rest) => {
  expect(wordsBeside(query, name)).toBe(rest);
});
