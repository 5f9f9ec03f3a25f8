import { describe, expect, it } from 'vitest';
import { exactly } from '#lib/timeline/testing/timeline-claims.ts';
import { weighUp } from '../testing/weigh-up.ts';
import { echo } from './echo.ts';

const DAY = '2023-11-10';
const one = exactly(1200, DAY, { originName: 'Ministry A', outletName: 'Sample Wire' });
const other = exactly(1200, DAY, {
  originName: 'Ministry A',
  outletName: 'Example Post',
  qualifier: 'about',
});
const relays = new Map([
  [one.id, ['Agency X']],
  [other.id, ['Agency Y']],
]);

it('says which ways lead to whom', () => {
  expect(weighUp(echo, [one, other], { relays })).toEqual([
    {
      rule: 'echo',
      claimIds: [one.id, other.id].sort(),
      sentence:
        'Example Post (by way of Agency Y) and Sample Wire (by way of Agency X) print 1,200 people for 10 November 2023. 2 ways lead to one source, Ministry A: it is one voice.',
    },
  ]);
});

it('tells of an origin once, at its first number', () => {
  const later = [one, other].map((claim) => ({
    ...claim,
    id: `${claim.id} later`,
    low: '1300',
    high: '1300',
    publishedOn: '2023-11-12',
  }));
  const all = new Map<string, readonly string[]>(relays);
  for (const [index, claim] of later.entries()) all.set(claim.id, [`Agency ${index}`]);
  expect(weighUp(echo, [...later, one, other], { relays: all })).toEqual(
    weighUp(echo, [one, other], { relays }),
  );
});

describe('finds nothing where', () => {
  it('the articles name the source alone, or the same agency: they do not look independent', () => {
    expect(weighUp(echo, [one, other])).toEqual([]);
    const same = new Map([one, other].map(({ id }) => [id, ['Agency X']]));
    expect(weighUp(echo, [one, other], { relays: same })).toEqual([]);
  });

  it.each([
    ['one outlet has it by both', { outletName: 'Sample Wire' }],
    ['the sources differ', { originKey: 'ministry-b' }],
    ['the numbers differ', { low: '1300', high: '1300' }],
    ['the dates differ', { asOfFrom: '2023-11-11', asOfTo: '2023-11-11' }],
    ['one was retracted', { status: 'retracted' }],
  ] as const)('%s', (_, over) => {
    expect(weighUp(echo, [one, { ...other, ...over }], { relays })).toEqual([]);
  });
});
