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
])('asks about the middle one of %j', (values, end) => {
  const [sentence, ...others] = sentencesOf(magnitude, series(...values));
  expect(others).toEqual([]);
  expect(sentence).toMatch(new RegExp(`${end}$`));
});

it('names the number, its neighbours and where each was printed', () => {
  expect(sentencesOf(magnitude, series(3120, 31_500, 3190))).toEqual([
    'Ministry A is reported with 31,500 people (Sample Wire, 2 March 2024) for 2 March 2024, between 3,120 people (Sample Wire, 1 March 2024) for 1 March 2024 and 3,190 people (Sample Wire, 3 March 2024) for 3 March 2024: it looks 10 times too large.',
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
        'Ministry A is reported with 31,898 people (Example Post, 21 March 2024) and 31,988 people (Sample Wire, 21 March 2024) for 21 March 2024: two digits have changed places in one of them.',
    },
  ]);
});

describe('finds nothing where', () => {
  it.each([
    ['a count grows fast', [12, 130, 1250]],
    ['there is nothing after it', [3120, 31_500]],
    ['the neighbours do not fit each other', [300, 31_500, 3190]],
    ['a number is within its neighbours', [31_898, 31_988, 32_070]],
    ['it falls to what no swap explains', [31_923, 31_111, 31_995]],
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
