import { describe, expect, it } from 'vitest';
import { exactly, KILLED } from '#lib/timeline/testing/timeline-claims.ts';
import { weighUp } from '../testing/weigh-up.ts';
import { scope } from './scope.ts';

const all = exactly(14_500, '2024-05-06', {
  originKey: 'office',
  originName: 'Media office',
  qualifier: 'about',
  articleId: 'table',
  publishedOn: '2024-05-14',
});
const identified = exactly(7797, '2024-04-30', {
  originName: 'Ministry A',
  departures: '-unidentified',
  articleId: 'table',
  publishedOn: '2024-05-14',
});

it('says what differs between two counts in one article', () => {
  expect(weighUp(scope, [all, identified])).toEqual([
    {
      rule: 'scope',
      claimIds: [all.id, identified.id].sort(),
      sentence:
        'Sample Wire, 14 May 2024, prints 7,797 people (Ministry A, 30 April 2024) beside about 14,500 people (Media office, 6 May 2024). What is counted differs: the first leaves out unidentified, the second counts as the definition says.',
    },
  ]);
});

it('tells of a series that goes down because less is counted, once', () => {
  const series = [
    exactly(34_735, '2024-05-06', { originName: 'Ministry A' }),
    exactly(24_686, '2024-05-08', { originName: 'Ministry A', departures: '-unidentified' }),
    exactly(35_091, '2024-05-12', { originName: 'Ministry A' }),
    exactly(24_700, '2024-05-13', { originName: 'Ministry A', departures: '-unidentified' }),
  ];
  const findings = weighUp(scope, series);
  expect(findings.map(({ claimIds }) => claimIds)).toEqual([[series[0]?.id, series[1]?.id].sort()]);
  expect(findings[0]?.sentence).toMatch(
    /then 24,686 people for 8 May 2024 .* leaves out unidentified\. This is no fall\.$/,
  );
  expect(weighUp(scope, series, { subject: { ...KILLED, temporality: 'point' } })).toEqual([]);
});

describe('finds nothing where', () => {
  it.each([
    ['both count the same', { departures: '' }],
    ['they are of different places', { departures: 'place=Rafah' }],
    ['one is a projection', { departures: 'modality=projected' }],
    ['they stand in different articles', { articleId: 'another' }],
    ['one was retracted', { status: 'retracted' }],
  ] as const)('%s', (_, over) => {
    expect(weighUp(scope, [all, { ...identified, ...over }])).toEqual([]);
  });

  it('a data set, which was published on no day, has both', () => {
    const unpublished = [all, identified].map((claim) => ({ ...claim, publishedOn: null }));
    expect(weighUp(scope, unpublished)).toEqual([]);
  });

  it('one is recorded as a part of the other', () => {
    const parts = [{ part: identified, wholeId: all.id }];
    expect(weighUp(scope, [all, identified], { parts })).toEqual([]);
  });
});
