import { describe, expect, it } from 'vitest';
import { atLeast, exactly, KILLED } from '#lib/timeline/testing/timeline-claims.ts';
import { weighUp } from '../testing/weigh-up.ts';
import { fall } from './fall.ts';

const ministry = { originName: 'Ministry A' };
const before = exactly(1400, '2023-11-09', { ...ministry, qualifier: 'more_than', high: null });
const after = exactly(1200, '2023-11-10', { ...ministry, qualifier: 'about', outletName: 'Example Post' });

it('says from what to what, for which dates', () => {
  expect(weighUp(fall, [after, before])).toEqual([
    {
      rule: 'fall',
      claimIds: [after.id, before.id].sort(),
      sentence:
        'The count of Ministry A goes down: more than 1,400 people for 9 November 2023 (Sample Wire, 9 November 2023), then about 1,200 people for 10 November 2023 (Example Post, 10 November 2023). About 1,200 is read to the nearest 100 and covers 1,150 to 1,250.',
    },
  ]);
});

it('tells of each step down once, and of none that rises again', () => {
  const series = [100, 90, 95, 110, 105].map((value, index) =>
    exactly(value * 11 + 1, `2024-03-0${index + 1}`),
  );
  expect(weighUp(fall, series).map(({ claimIds }) => claimIds)).toEqual([
    [series[0]?.id, series[1]?.id].sort(),
    [series[3]?.id, series[4]?.id].sort(),
  ]);
});

it('remembers the highest number through days that say less', () => {
  const series = [exactly(51, '2024-03-01'), atLeast(46, '2024-03-02'), exactly(41, '2024-03-03')];
  expect(weighUp(fall, series).map(({ claimIds }) => claimIds)).toEqual([
    [series[0]?.id, series[2]?.id].sort(),
  ]);
});

describe('finds nothing where', () => {
  it.each([
    ['the article gives no date', { asOfBasis: 'published' }],
    ['it was retracted', { status: 'retracted' }],
    ['what is counted changed', { departures: '-unidentified' }],
    ['another source gave it', { originKey: 'ministry-b' }],
    ['it may stand for the same number', { low: '1400', high: '1400' }],
    ['it is open above', { qualifier: 'at_least', high: null }],
    ['its dates overlap', { asOfFrom: '2023-11-01', asOfTo: '2023-11-30', asOfPrecision: 'month' }],
  ] as const)('%s', (_, over) => {
    expect(weighUp(fall, [before, { ...after, ...over }])).toEqual([]);
  });

  it('the statistic may go up and down', () => {
    expect(weighUp(fall, [before, after], { subject: { ...KILLED, temporality: 'point' } })).toEqual([]);
  });

  it('a day has another value that does not fall', () => {
    expect(weighUp(fall, [before, after, exactly(1401, '2023-11-10')])).toEqual([]);
  });
});
