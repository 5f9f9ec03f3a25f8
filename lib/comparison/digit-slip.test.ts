import { expect, it } from 'vitest';
import { findDigitSlip } from './digit-slip.ts';

it.each([
  ['31898', '31988', 'transposed'],
  ['1823', '1832', 'transposed'],
  ['2116', '2166', 'one_digit'],
  ['319880', '31988', 'too_large'],
  ['31988000', '31988', 'too_large'],
  ['3198', '31980', 'too_small'],
  ['46.5', '46.8', 'one_digit'],
  ['-818000', '-881000', 'transposed'],
])('%s for %s is %s', (printed, right, slip) => {
  expect(findDigitSlip(printed, right)).toBe(slip);
});

it.each([
  ['31988', '31988', 'the same number'],
  ['91988', '38918', 'digits that changed places far from each other'],
  ['38918', '31988', 'more than one exchange'],
  ['31988', '32070', 'another number'],
  ['46', '64', 'too few digits to tell'],
  ['319880000', '31988', 'ten thousand times as much'],
])('%s for %s: %s', (printed, right) => {
  expect(findDigitSlip(printed, right)).toBeNull();
});
