import { expect, it } from 'vitest';
import { exactly, KILLED } from '#lib/timeline/testing/timeline-claims.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import { convertAmounts, type ExchangeRates } from './convert-amounts.ts';

const currency = (code: string, label: string) =>
  ({ code, labelSingular: label, labelPlural: `${label}s`, kind: 'money', iso4217: code }) as const;

const DOLLARS = {
  ...KILLED,
  counted: 'Cost',
  measure: 'amount',
  unit: currency('USD', 'US dollar'),
} as const;
const RATES: ExchangeRates = {
  to: currency('EUR', 'euro'),
  isPriceOfTarget: true,
  counted: 'US dollars for one euro',
  statistic: { slug: 'us-dollars-for-one-euro', name: 'US dollars for one euro' },
  source: { slug: 'bank', name: 'A bank' },
  byYear: new Map([
    ['2022', '1.25'],
    ['2023', '1.10'],
  ]),
};

const convert = (claim: TimelineClaim, rates = RATES) => convertAmounts([claim], DOLLARS, rates).figures[0];
const ofYear = (low: string, over: Partial<TimelineClaim> = {}) =>
  exactly(0, '2022-06-01', { low, high: low, verbatim: low, unit: 'USD', ...over });

it('divides by the price of the year an amount speaks of, and keeps the digits that were reported', () => {
  expect(convert(ofYear('349000000000'))).toMatchObject({
    point: { low: '279000000000', high: '279000000000', unit: 'EUR', qualifier: 'about' },
    formula: '$349\u00a0billion ÷ 1.25 (US dollars for one euro, average of 2022)',
  });
  expect(convert(ofYear('349000000000', { asOfTo: '2023-03-01' }))?.point.low).toBe('317000000000');
});

it('takes the price of the year whose prices an amount is in, where it says so', () => {
  expect(convert(ofYear('349000000000', { moneyYear: 2023 }))?.point.low).toBe('317000000000');
});

it('multiplies where the price is that of the reported currency', () => {
  expect(convert(ofYear('100'), { ...RATES, isPriceOfTarget: false })?.point.low).toBe('130');
});

it.each([
  ['9.5', '7.6'],
  ['2', '1.6'],
  ['0.04', '0.032'],
])('%s becomes %s: two digits at least', (reported, converted) => {
  expect(convert(ofYear(reported))?.point.low).toBe(converted);
});

it('keeps what an amount bounds', () => {
  const atLeast = convert(ofYear('500', { qualifier: 'at_least', high: null }));
  expect(atLeast?.point).toMatchObject({ qualifier: 'at_least', low: '400', high: null });
  const range = convert(ofYear('500', { qualifier: 'range', high: '1000' }));
  expect(range?.point).toMatchObject({ qualifier: 'range', low: '400', high: '800' });
});

it('leaves out years without a price, vague words, absences and what was retracted', () => {
  const left = [
    ofYear('1', { asOfTo: '2019-01-01' }),
    ofYear('1', { vague: 'millions' }),
    ofYear('1', { kind: 'absence' }),
    ofYear('1', { status: 'retracted' }),
  ];
  expect(convertAmounts(left, DOLLARS, RATES).figures).toEqual([]);
});

it('is of the same thing, in the other currency', () => {
  expect(convertAmounts([], DOLLARS, RATES).subject).toEqual({ ...DOLLARS, unit: RATES.to });
});
