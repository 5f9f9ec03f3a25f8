import { describe, expect, it } from 'vitest';
import { exactly } from '#lib/timeline/testing/timeline-claims.ts';
import { sentencesOf, weighUp } from '../testing/weigh-up.ts';
import { unattributed } from './unattributed.ts';

const named = exactly(31_988, '2024-03-21', { originName: 'Ministry A' });
const bare = exactly(31_988, '2024-03-21', { originKey: '', originName: '', outletName: 'Example Post' });

it('says who names the source, and who does not', () => {
  expect(weighUp(unattributed, [named, bare])).toEqual([
    {
      rule: 'unattributed',
      claimIds: [bare.id, named.id].sort(),
      sentence:
        'Example Post, 21 March 2024, prints 31,988 people without a source; the same number is attributed to Ministry A elsewhere (Sample Wire, 21 March 2024).',
    },
  ]);
});

it('counts further outlets in one finding', () => {
  const more = { ...bare, id: 'more', outletName: 'Third Paper' };
  expect(sentencesOf(unattributed, [named, bare, more])).toEqual([
    expect.stringMatching(/ 1 more outlet does the same\.$/),
  ]);
});

it('knows a number by three digits, whatever noughts follow', () => {
  const round = { low: '11300', high: '11300' };
  expect(
    weighUp(unattributed, [
      { ...named, ...round },
      { ...bare, ...round },
    ]),
  ).toHaveLength(1);
});

it('takes an article without a date for one of the same week', () => {
  const on = (day: string) => ({ ...bare, asOfBasis: 'published', asOfFrom: day, asOfTo: day }) as const;
  expect(weighUp(unattributed, [named, on('2024-03-24')])).toHaveLength(1);
  expect(weighUp(unattributed, [named, on('2024-05-24')])).toEqual([]);
});

describe('finds nothing where', () => {
  it.each([
    ['the number differs', { low: '31987', high: '31987' }],
    ['the date differs', { asOfFrom: '2024-03-20', asOfTo: '2024-03-20' }],
    ['it counts something else', { departures: '-unidentified' }],
    ['it was retracted', { status: 'retracted' }],
  ] as const)('%s', (_, over) => {
    expect(weighUp(unattributed, [named, { ...bare, ...over }])).toEqual([]);
  });

  it.each([32_000, 1400, 46, 500])('anybody may have arrived at %i', (value) => {
    const claims = [exactly(value, '2024-03-21'), exactly(value, '2024-03-21', { originKey: '' })];
    expect(weighUp(unattributed, claims)).toEqual([]);
  });
});
