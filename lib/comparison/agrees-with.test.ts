import { describe, expect, it } from 'vitest';
import type { Qualifier } from '#lib/domain/figure.ts';
import { agreesWith } from './agrees-with.ts';

const figure = (qualifier: Qualifier, low: string | null, high: string | null) => ({ qualifier, low, high });

describe('35,091 as', () => {
  it.each([
    ['more than 35,000', figure('more_than', '35000', null), true],
    ['at least 35,000', figure('at_least', '35000', null), true],
    ['about 35,000', figure('about', '35000', '35000'), true],
    ['nearly 36,000', figure('nearly', '36000', '36000'), true],
    ['up to 36,000', figure('at_most', null, '36000'), true],
    ['35,000 to 36,000', figure('range', '35000', '36000'), true],
    ['35,091', figure('exact', '35091', '35091'), true],
    ['more than 34,000: nobody rounds so far', figure('more_than', '34000', null), false],
    ['about 36,000', figure('about', '36000', '36000'), false],
    ['nearly 35,000', figure('nearly', '35000', '35000'), false],
    ['less than 35,091', figure('less_than', null, '35091'), false],
    ['35,092', figure('exact', '35092', '35092'), false],
  ])('%s', (_, asPrinted, agrees) => {
    expect(agreesWith(asPrinted, '35091')).toBe(agrees);
  });
});

it.each([
  ['about', '5.4', '5.37', true],
  ['about', '5.4', '5.46', false],
  ['more_than', '-818000', '-817500', true],
] as const)('%s %s against %s', (qualifier, printed, value, agrees) => {
  const high = qualifier === 'about' ? printed : null;
  expect(agreesWith(figure(qualifier, printed, high), value)).toBe(agrees);
});
