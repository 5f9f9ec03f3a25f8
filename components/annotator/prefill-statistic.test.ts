import { expect, test } from 'vitest';
import { prefillStatistic } from './prefill-statistic.ts';
import { testClaim } from './testing/claims.ts';

const GAZA = { id: 't1', slug: 'gaza', name: 'The war in Gaza', place: 'Gaza Strip' };

test('what counts from a day is cumulative from that day, in the place of the topic', () => {
  const { name, definition } = prefillStatistic(testClaim(), GAZA);
  expect(name).toBe('Palestinians killed, Gaza Strip');
  expect(definition).toMatchObject({
    counted: 'Palestinians killed',
    place: 'Gaza Strip',
    unit: 'people',
    temporality: 'cumulative',
    measure: 'count',
    start: '2023-10-07',
  });
});

test('without a first day it holds at a moment', () => {
  const { name, definition } = prefillStatistic(testClaim({ since: null }), null);
  expect(name).toBe('Palestinians killed');
  expect(definition).toMatchObject({ temporality: 'point', start: null, place: null });
});

test('what a text dates to a month covers that period', () => {
  const asOf = {
    date: '2024-03',
    from: '2024-03-01',
    to: '2024-03-31',
    precision: 'month',
    basis: 'stated',
  } as const;
  expect(prefillStatistic(testClaim({ since: null, asOf }), null).definition.temporality).toBe('period');
});
