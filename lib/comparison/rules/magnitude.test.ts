import { describe, expect, it } from 'vitest';
import { atLeast, exactly, KILLED } from '#lib/timeline/testing/timeline-claims.ts';
import { sentencesOf, weighUp } from '../testing/weigh-up.ts';
import { magnitude } from './magnitude.ts';

const series = (...values: readonly number[]) =>
  values.map((value, index) => exactly(value, `2024-03-0${index + 1}`, { originName: 'Ministry A' }));

it.each([
  [[3120, 31_500, 3190], 'it looks 10 times too large.'],
  [[31_200, 3150, 31_900], 'it looks 10 times too small.'],
  [[31_200, 31_550_000, 31_900], 'it looks 1,000 times too large.'],
  [[31_923, 31_898, 31_995], 'two digits may have changed places.'],
  [[2166, 2116, 2166], 'one digit differs from that number.'],
])('asks about the middle one of %j', (values, end) => {
  const [sentence, ...others] = sentencesOf(magnitude, series(...values));
  expect(others).toEqual([]);
  expect(sentence).toMatch(new RegExp(`${end}$`));
});

it('names the number, its neighbours and where each was printed', () => {
  expect(sentencesOf(magnitude, series(3120, 31_500, 3190))).toEqual([
    'According to Ministry A, 31,500 people (Sample Wire, 2 March 2024) for 2 March 2024, between 3,120 people (Sample Wire, 1 March 2024) for 1 March 2024 and 3,190 people (Sample Wire, 3 March 2024) for 3 March 2024: it looks 10 times too large.',
  ]);
});

it('tells of two digits that change places between two reports of one date, once', () => {
  const claims = [
    exactly(31_923, '2024-03-20'),
    exactly(31_988, '2024-03-21', { originName: 'Ministry A' }),
    exactly(31_898, '2024-03-21', { originName: 'Ministry A', outletName: 'Example Post' }),
    exactly(32_070, '2024-03-22'),
  ];
  expect(weighUp(magnitude, claims)).toEqual([
    {
      rule: 'magnitude',
      claimIds: [claims[1]?.id, claims[2]?.id].sort(),
      sentence:
        'For 21 March 2024, 31,898 people (Ministry A; Example Post, 21 March 2024) and 31,988 people (Ministry A; Sample Wire, 21 March 2024): two digits have changed places in one of them.',
    },
  ]);
});

describe('two digits that change places between two sources', () => {
  const day = '2023-09-09';
  const ministry = exactly(1832, day, { originKey: 'ministry', originName: 'Ministry of Interior' });
  const authorities = exactly(1823, day, { originKey: 'authorities', originName: 'Authorities' });

  it('are a slip where one outlet prints both', () => {
    expect(sentencesOf(magnitude, [ministry, authorities])).toEqual([
      'For 9 September 2023, 1,823 people (Authorities; Sample Wire, 9 September 2023) and 1,832 people (Ministry of Interior; Sample Wire, 9 September 2023): two digits have changed places in one of them.',
    ]);
  });

  it.each([
    ['two outlets print them', { outletName: 'Example Post' }],
    ['they are of two dates', { asOfFrom: '2023-09-10', asOfTo: '2023-09-10' }],
    ['they count something else', { departures: 'place=Al Haouz' }],
  ] as const)('are none where %s', (_, over) => {
    expect(weighUp(magnitude, [ministry, { ...authorities, ...over }])).toEqual([]);
  });
});

describe('finds nothing where', () => {
  it.each([
    ['a count grows fast', [12, 130, 1250]],
    ['there is nothing after it', [3120, 31_500]],
    ['the neighbours do not fit each other', [300, 31_500, 3190]],
    ['a number is within its neighbours', [31_898, 31_988, 32_070]],
    ['it falls to what no swap explains', [31_923, 31_111, 31_995]],
    ['one digit differs from a number that has moved on', [2166, 2116, 2176]],
    ['one digit differs in a number so small that it often would', [166, 116, 166]],
    ['the gap is so wide that some swap fits by chance', [32_845, 34_622, 34_568]],
  ])('%s', (_, values) => {
    expect(weighUp(magnitude, series(...values))).toEqual([]);
  });

  it('the number is only a bound, or of another source, or retracted', () => {
    const [before, slip, after] = series(31_200, 3150, 31_900);
    if (before === undefined || slip === undefined || after === undefined)
      throw new Error('three claims are needed');
    expect(weighUp(magnitude, [before, atLeast(3150, '2024-03-02'), after])).toEqual([]);
    expect(weighUp(magnitude, [before, { ...slip, originKey: 'another' }, after])).toEqual([]);
    expect(weighUp(magnitude, [before, { ...slip, status: 'retracted' }, after])).toEqual([]);
  });

  it('a number that goes up and down has two digits the other way round', () => {
    const subject = { ...KILLED, temporality: 'point' } as const;
    expect(weighUp(magnitude, series(31_923, 31_898, 31_995), { subject })).toEqual([]);
  });
});
