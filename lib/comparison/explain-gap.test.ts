import { describe, expect, it } from 'vitest';
import { departureKey } from '#lib/domain/claim-keys.ts';
import { type ClaimDepartures, NO_DEPARTURES } from '#lib/domain/claim-record.ts';
import type { Modality } from '#lib/domain/figure.ts';
import { explainGap, type GapFigure } from './explain-gap.ts';

const NAMES = ['the ministry', 'the army'] as const;

const plain: GapFigure = {
  departures: '',
  unit: 'people',
  qualifier: 'exact',
  vague: null,
  asOfFrom: '2024-03-21',
  asOfTo: '2024-03-21',
  asOfPrecision: 'day',
  asOfBasis: 'stated',
};

const departing = (over: Partial<ClaimDepartures>, modality: Modality = 'reported'): Partial<GapFigure> => ({
  departures: departureKey({ modality }, { ...NO_DEPARTURES, ...over }),
});

function reasonsFor(first: Partial<GapFigure>, second: Partial<GapFigure>) {
  const found = explainGap({ ...plain, ...first }, { ...plain, ...second }, NAMES);
  return found.kind === 'unknown' ? [] : found.reasons.map(({ field, sentence }) => [field, sentence]);
}

describe('a gap is explained by the field that differs', () => {
  it.each([
    [
      'scope',
      departing({ scopeExcludes: ['unidentified-dead'] }),
      {},
      'the ministry leaves out unidentified dead, the army counts as the definition says',
    ],
    ['place', departing({ place: 'Rafah' }), {}, 'the ministry is for Rafah'],
    ['start', departing({ start: '2024-01-01' }), {}, 'the ministry counts from 1 January 2024'],
    ['modality', departing({}, 'estimated'), {}, 'the ministry is estimated, the army is reported'],
    ['unit', { unit: 'households' }, {}, 'the ministry is in households, the army is in people'],
    [
      'asOf',
      { asOfFrom: '2024-03-20', asOfTo: '2024-03-20' },
      {},
      'the ministry speaks of 20 March 2024, the army of 21 March 2024',
    ],
    [
      'asOf',
      { asOfBasis: 'published' },
      {},
      'the ministry speaks of on or before 21 March 2024, the army of 21 March 2024',
    ],
    [
      'qualifier',
      { qualifier: 'at_least' },
      {},
      'the ministry gives a lower bound (“at least”), the army an exact number',
    ],
    ['qualifier', { vague: 'hundreds' }, {}, 'the ministry gives words without a number'],
  ] as const)('%s', (field, first, second, words) => {
    const reasons = reasonsFor(first, second);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]?.[0]).toBe(field);
    expect(reasons[0]?.[1]).toContain(words);
  });
});

it('names every field that differs, what is counted first', () => {
  const first = { ...departing({ scopeIncludes: ['missing'], place: 'Rafah' }), qualifier: 'about' } as const;
  const fields = reasonsFor(first, { asOfBasis: 'published' }).map(([field]) => field);
  expect(fields).toEqual(['scope', 'place', 'asOf', 'qualifier']);
});

it('does not take "on or before" one day for one and the same day', () => {
  const undated = { asOfBasis: 'published' } as const;
  expect(reasonsFor(undated, undated)).toEqual([
    ['asOf', 'The dates may differ: both speak of a day on or before 21 March 2024, and neither says which.'],
  ]);
});

it('says that the record knows no reason where nothing differs', () => {
  const found = explainGap(plain, plain, NAMES);
  expect(found.kind).toBe('unknown');
  expect('sentence' in found && found.sentence).toMatch(/^The record knows no reason/);
});
