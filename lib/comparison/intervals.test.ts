import { describe, expect, it } from 'vitest';
import type { Qualifier } from '#lib/domain/figure.ts';
import { doBoundsMeet } from './intervals.ts';

const figure = (qualifier: Qualifier, low: string | null, high: string | null) => ({ qualifier, low, high });
const exact = (value: string) => figure('exact', value, value);

describe('one true number could lie behind both', () => {
  it.each([
    ['equal numbers, however they are written', exact('7000'), exact('7000.0')],
    ['at least 7,000 and 9,000', figure('at_least', '7000', null), exact('9000')],
    ['two lower bounds', figure('at_least', '10', null), figure('more_than', '5000', null)],
    ['at most 100 and at least 100', figure('at_most', null, '100'), figure('at_least', '100', null)],
    ['a range and a number in it', figure('range', '100', '300'), exact('250')],
    ['about 1,200 and 1,160, which rounds to it', figure('about', '1200', '1200'), exact('1160')],
    ['nearly 2,000 and 1,950', figure('nearly', '2000', '2000'), exact('1950')],
    ['about 0.5 and 0.46', figure('about', '0.5', '0.5'), exact('0.46')],
  ])('%s', (_words, first, second) => {
    expect(doBoundsMeet(first, second)).toBe(true);
    expect(doBoundsMeet(second, first)).toBe(true);
  });
});

describe('no one number could', () => {
  it.each([
    ['two exact numbers', exact('31988'), exact('31898')],
    ['at least 7,000 and 6,999', figure('at_least', '7000', null), exact('6999')],
    ['more than 100 and 100', figure('more_than', '100', null), exact('100')],
    ['less than 100 and at least 100', figure('less_than', null, '100'), figure('at_least', '100', null)],
    ['a range and a number above it', figure('range', '100', '300'), exact('301')],
    ['about 1,200 and 1,139', figure('about', '1200', '1200'), exact('1139')],
    ['nearly 2,000 and 2,001', figure('nearly', '2000', '2000'), exact('2001')],
    ['a fall and a rise', exact('-0.2'), exact('0.2')],
  ])('%s', (_words, first, second) => {
    expect(doBoundsMeet(first, second)).toBe(false);
    expect(doBoundsMeet(second, first)).toBe(false);
  });
});
