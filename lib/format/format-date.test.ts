import { describe, expect, it } from 'vitest';
import { asOfInWords, dateInWords, dateRangeInWords } from './format-date.ts';

describe('a date', () => {
  it.each([
    ['2024', '2024'],
    ['2024-03', 'March 2024'],
    ['2024-03-21', '21 March 2024'],
    ['2024-03-21T14:30', '21 March 2024, 14:30'],
    ['1948-05-14', '14 May 1948'],
  ])('%s is as precise as it was given: %s', (iso, words) => {
    expect(dateInWords(iso)).toBe(words);
  });

  it('speaks the language asked for', () => {
    expect(dateInWords('2024-03-21', 'fr')).toBe('21 mars 2024');
  });

  it('that is none is refused by name', () => {
    expect(() => dateInWords('yesterday')).toThrow('"yesterday"');
    expect(() => dateRangeInWords('2024-13-01', '2024-13-02')).toThrow('"2024-13-01"');
  });
});

it.each([
  ['2024-03-20', '2024-03-22', '20 to 22 March 2024'],
  ['2024-02-28', '2024-03-22', '28 February to 22 March 2024'],
  ['2023-12-28', '2024-01-03', '28 December 2023 to 3 January 2024'],
  ['2024-03-20', '2024-03-20', '20 March 2024'],
])('the days %s to %s are said once where they share a part', (from, to, words) => {
  expect(dateRangeInWords(from, to)).toBe(words);
});

describe('an as-of date', () => {
  it.each([
    ['2024-03-21', '2024-03-21', 'day', '21 March 2024'],
    ['2024-03-18', '2024-03-24', 'week', 'week of 18 to 24 March 2024'],
    ['2024-02-01', '2024-02-29', 'month', 'February 2024'],
    ['2024-01-01', '2024-03-31', 'quarter', 'first quarter of 2024'],
    ['2024-01-01', '2024-12-31', 'year', '2024'],
    ['2020-01-01', '2021-12-31', 'year', '2020 to 2021'],
    ['2023-10-01', '2024-09-30', 'year', '1 October 2023 to 30 September 2024'],
    ['2024-02-01', '2024-02-15', 'month', '1 to 15 February 2024'],
    ['2023-11-01', '2024-01-31', 'quarter', '1 November 2023 to 31 January 2024'],
  ] as const)('from %s to %s by the %s is %s', (from, to, precision, words) => {
    expect(asOfInWords({ from, to, precision, basis: 'stated' })).toBe(words);
  });

  it('that the text does not give is "on or before" publication', () => {
    const asOf = { from: '2024-03-22', to: '2024-03-22', precision: 'day', basis: 'published' } as const;
    expect(asOfInWords(asOf)).toBe('on or before 22 March 2024');
  });

  it('keeps the hour where the source gave one', () => {
    const day = { from: '2024-03-22', to: '2024-03-22', basis: 'stated' } as const;
    expect(asOfInWords({ ...day, date: '2024-03-22T08:00', precision: 'hour' })).toBe('22 March 2024, 08:00');
    expect(asOfInWords({ ...day, precision: 'minute' })).toBe('22 March 2024');
  });
});
