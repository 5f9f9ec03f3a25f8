import { describe, expect, it } from 'vitest';
import { exactly, KILLED } from '#lib/timeline/testing/timeline-claims.ts';
import { sentencesOf, weighUp } from '../testing/weigh-up.ts';
import { dispute } from './dispute.ts';

const DAY = '2023-10-18';
const ministry = exactly(471, DAY, { originName: 'Ministry A' });
const agencies = exactly(100, DAY, {
  originKey: 'agencies',
  originName: 'Agencies B',
  qualifier: 'range',
  high: '300',
  outletName: 'Example Post',
});

it('says who says what of which date', () => {
  expect(weighUp(dispute, [ministry, agencies])).toEqual([
    {
      rule: 'dispute',
      claimIds: [agencies.id, ministry.id].sort(),
      sentence:
        '100 to 300 people for 18 October 2023 according to Agencies B (Example Post, 18 October 2023); 471 people for 18 October 2023 according to Ministry A (Sample Wire, 18 October 2023).',
    },
  ]);
});

it('is one finding for all that stand on one side or the other', () => {
  const hospital = exactly(470, DAY, { originKey: 'hospital', originName: 'Hospital C' });
  const [finding, ...others] = weighUp(dispute, [ministry, agencies, hospital]);
  expect(others).toEqual([]);
  expect(finding?.claimIds).toEqual([agencies.id, hospital.id, ministry.id].sort());
  expect(finding?.sentence).toContain('Also at odds: Hospital C.');
});

it('is one finding for two series that differ day after day', () => {
  const days = ['2024-03-01', '2024-03-02', '2024-03-03'];
  const claims = days.flatMap((day, index) => [
    exactly(101 + index, day),
    exactly(201 + index, day, { originKey: 'agencies', originName: 'Agencies B' }),
  ]);
  expect(sentencesOf(dispute, claims)).toEqual([expect.stringMatching(/ They differ for 2 more dates\.$/)]);
});

it('hears a lower running total for the next day', () => {
  const next = { ...agencies, asOfFrom: '2023-10-19', asOfTo: '2023-10-19' };
  expect(weighUp(dispute, [ministry, next])).toHaveLength(1);
  expect(weighUp(dispute, [ministry, next], { subject: { ...KILLED, temporality: 'point' } })).toEqual([]);
});

it('leaves two digits that change places in one outlet to the rule for slips', () => {
  const [ours, theirs] = [exactly(1832, DAY), exactly(1823, DAY, { originKey: 'agencies' })];
  expect(weighUp(dispute, [ours, theirs])).toEqual([]);
  expect(weighUp(dispute, [ours, { ...theirs, outletName: 'Example Post' }])).toHaveLength(1);
  expect(weighUp(dispute, [ours, theirs, exactly(900, DAY, { originKey: 'party' })])).toHaveLength(1);
});

it('is none between a body and the one it belongs to', () => {
  const parents = new Map([['agencies', 'ministry-a']]);
  expect(weighUp(dispute, [ministry, agencies], { parents })).toEqual([]);
  const next = { ...agencies, asOfFrom: '2023-10-19', asOfTo: '2023-10-19' };
  expect(weighUp(dispute, [ministry, next], { parents })).toEqual([]);
});

describe('finds nothing where', () => {
  it.each([
    [
      'the running total grew until the next day',
      { low: '900', high: '950', asOfFrom: '2023-10-19', asOfTo: '2023-10-19' },
    ],
    ['the dates lie apart', { asOfFrom: '2023-10-25', asOfTo: '2023-10-25' }],
    ['the ranges overlap', { high: '500' }],
    ['the words are vague', { vague: 'hundreds', qualifier: 'at_most', low: null }],
    ['the article gives no date', { asOfBasis: 'published' }],
    ['it counts something else', { departures: '-unidentified' }],
    ['it was retracted', { status: 'retracted' }],
    ['nobody is named', { originKey: '' }],
    ['it is the same source: that is a conflict', { originKey: 'ministry-a' }],
  ] as const)('%s', (_, over) => {
    expect(weighUp(dispute, [ministry, { ...agencies, ...over }])).toEqual([]);
  });
});
