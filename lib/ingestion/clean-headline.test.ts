import { expect, it } from 'vitest';
import { cleanHeadline } from './clean-headline.ts';

it.each([
  ['Dam toll passes 200 | Sample Wire', 'Sample Wire', 'Dam toll passes 200'],
  ['Dam toll passes 200 - The Sample Wire', 'Sample Wire', 'Dam toll passes 200'],
  ['Dam toll – what we know — Sample Wire News', 'Sample Wire', 'Dam toll – what we know'],
  ['Dam toll passes 200 | World', null, 'Dam toll passes 200'],
  ['Dam toll passes 200 - ministry', null, 'Dam toll passes 200 - ministry'],
  ['Dam toll - 200 dead, says minister', 'Sample Wire', 'Dam toll - 200 dead, says minister'],
  ['Sample Wire', 'Sample Wire', 'Sample Wire'],
  ['  Dam\n toll ', null, 'Dam toll'],
])('%s, of %s', (headline, outlet, expected) => {
  expect(cleanHeadline(headline, outlet)).toBe(expected);
});
