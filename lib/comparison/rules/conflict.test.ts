import { describe, expect, it } from 'vitest';
import { atLeast, exactly } from '#lib/timeline/testing/timeline-claims.ts';
import { sentencesOf, weighUp } from '../testing/weigh-up.ts';
import { conflict } from './conflict.ts';

const DAY = '2024-03-21';
const ministry = { originName: 'Ministry A' };
const first = exactly(31_988, DAY, { ...ministry, outletName: 'Sample Wire', publishedOn: '2024-03-22' });
const second = exactly(31_898, DAY, { ...ministry, outletName: 'Example Post', publishedOn: '2024-03-23' });

it('says which numbers are given for which date, and where', () => {
  expect(weighUp(conflict, [first, second])).toEqual([
    {
      rule: 'conflict',
      claimIds: [first.id, second.id].sort(),
      sentence:
        'For 21 March 2024, 31,898 people (Example Post, 23 March 2024) and 31,988 people (Sample Wire, 22 March 2024) are attributed to Ministry A.',
    },
  ]);
});

it('tells of a value once, by whoever printed it first, however many repeat it', () => {
  const repeats = [24, 25, 26].map((day) => ({
    ...second,
    id: `repeat ${day}`,
    publishedOn: `2024-03-${day}`,
  }));
  expect(weighUp(conflict, [...repeats, first, second])).toEqual(weighUp(conflict, [first, second]));
});

it('says how a rounded number was read', () => {
  const about = exactly(1200, DAY, { ...ministry, qualifier: 'about', outletName: 'Sample Wire' });
  const exact = exactly(1139, DAY, { ...ministry, outletName: 'Example Post' });
  expect(sentencesOf(conflict, [about, exact])[0]).toMatch(
    / About 1,200 is read to the nearest 100 and covers 1,150 to 1,250\.$/,
  );
});

it('leaves two digits that change places in one outlet to the rule for slips', () => {
  const ofOneOutlet = { ...second, outletName: first.outletName };
  expect(weighUp(conflict, [first, ofOneOutlet])).toEqual([]);
  const third = exactly(31_700, DAY, { ...ministry, publishedOn: '2024-03-23' });
  expect(weighUp(conflict, [first, ofOneOutlet, third])).toHaveLength(1);
});

describe('finds nothing where', () => {
  it.each([
    [
      'the later number was said on a later day: that is a revision',
      { saidOn: '2024-03-21' },
      { saidOn: '2024-03-22' },
    ],
    ['the article gives no date', { asOfBasis: 'published' }, {}],
    ['one of them was retracted', { status: 'retracted' }, {}],
    ['one of them is the absence of a figure', { kind: 'absence', low: null, high: null }, {}],
    ['one of them counts something else', { departures: '-unidentified-dead' }, {}],
    ['one of them is a projection', { departures: 'modality=projected' }, {}],
    ['they come from different sources', { originKey: 'ministry-b' }, {}],
    ['nobody is named', { originKey: '' }, { originKey: '' }],
    [
      'one of them gives vague words',
      { vague: 'thousands', low: '2000', high: null, qualifier: 'at_least' },
      {},
    ],
    ['they speak of different dates', { asOfFrom: '2024-03-20', asOfTo: '2024-03-20' }, {}],
  ] as const)('%s', (_, over, other) => {
    expect(
      weighUp(conflict, [
        { ...first, ...over },
        { ...second, ...other },
      ]),
    ).toEqual([]);
  });

  it('the numbers can all be right', () => {
    const claims = [atLeast(30_000, DAY), exactly(32_000, DAY), exactly(31_988, DAY)];
    expect(weighUp(conflict, claims)).toEqual([]);
  });
});

it('weighs a number of unknown day against what was said before it was printed, not against what came later', () => {
  const said = { ...first, saidOn: '2024-03-24' };
  expect(weighUp(conflict, [said, second])).toEqual([]);
  expect(weighUp(conflict, [said, { ...second, publishedOn: '2024-03-25' }])).toHaveLength(1);
});
