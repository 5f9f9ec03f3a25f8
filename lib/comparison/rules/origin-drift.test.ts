import { describe, expect, it } from 'vitest';
import { exactly } from '#lib/timeline/testing/timeline-claims.ts';
import { weighUp } from '../testing/weigh-up.ts';
import { originDrift } from './origin-drift.ts';

const DAY = '2023-10-18';
const ministry = exactly(471, DAY, { originName: 'Ministry A' });
const party = exactly(471, DAY, { originKey: 'party', originName: 'Party B', outletName: 'Example Post' });

it('names every source of the number, and where', () => {
  expect(weighUp(originDrift, [ministry, party])).toEqual([
    {
      rule: 'origin-drift',
      claimIds: [ministry.id, party.id].sort(),
      sentence:
        'Different sources are named for one number, 471 people for 18 October 2023: Ministry A (Sample Wire, 18 October 2023) and Party B (Example Post, 18 October 2023).',
    },
  ]);
});

it('is one finding, however many repeat it, and whatever they set before the number', () => {
  const repeats = [
    { ...party, id: 'z', qualifier: 'at_least', high: null } as const,
    { ...ministry, id: 'zz', outletName: 'Third Paper' },
  ];
  expect(weighUp(originDrift, [ministry, party, ...repeats])).toEqual(
    weighUp(originDrift, [ministry, party]),
  );
});

it('takes a body and the one it belongs to for one source, but not two that belong to it', () => {
  const other = { ...party, id: 'other', originKey: 'other', originName: 'Other C' };
  const belong = (...children: readonly string[]) => ({
    parents: new Map(children.map((child) => [child, 'ministry-a'])),
  });
  expect(weighUp(originDrift, [ministry, party], belong('party'))).toEqual([]);
  expect(weighUp(originDrift, [party, ministry], belong('party'))).toEqual([]);
  expect(weighUp(originDrift, [party, other], belong('party', 'other'))).toHaveLength(1);
});

describe('finds nothing where', () => {
  it.each([
    ['the number differs', { low: '472', high: '472' }],
    ['the date differs', { asOfFrom: '2023-10-19', asOfTo: '2023-10-19' }],
    ['nobody is named', { originKey: '' }],
    ['one source is a voice of both', { originKey: 'ministry-a+party' }],
    ['it counts something else', { departures: '-unidentified' }],
    ['it was retracted', { status: 'retracted' }],
  ] as const)('%s', (_, over) => {
    expect(weighUp(originDrift, [ministry, { ...party, ...over }])).toEqual([]);
  });

  it('the number is rounded', () => {
    const claims = [exactly(1200, DAY), exactly(1200, DAY, { originKey: 'party' })];
    expect(weighUp(originDrift, claims)).toEqual([]);
  });
});
