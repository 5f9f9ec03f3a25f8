import { describe, expect, it } from 'vitest';
import { exactly, KILLED } from '#lib/timeline/testing/timeline-claims.ts';
import { weighUp } from '../testing/weigh-up.ts';
import { stale } from './stale.ts';

const ministry = { originName: 'Ministry A' };
const old = exactly(31_819, '2024-03-19', { ...ministry, publishedOn: '2024-03-19' });
const newer = exactly(31_988, '2024-03-21', { ...ministry, publishedOn: '2024-03-21' });
const late = exactly(31_819, '2024-03-19', {
  ...ministry,
  id: 'late',
  outletName: 'Example Post',
  publishedOn: '2024-03-24',
});
/** The old number, printed as if it were of the day. */
const undated = {
  ...late,
  id: 'undated',
  asOfFrom: '2024-03-24',
  asOfTo: '2024-03-24',
  asOfBasis: 'published',
} as const;

it('says which newer number had been public', () => {
  expect(weighUp(stale, [old, newer, late])).toEqual([
    {
      rule: 'stale',
      claimIds: [newer.id, late.id].sort(),
      sentence:
        'Example Post, 24 March 2024, prints 31,819 people according to Ministry A (19 March 2024). 31,988 people for 21 March 2024 had been public before (Sample Wire, 21 March 2024).',
    },
  ]);
});

it('knows an old number without a date by its digits', () => {
  expect(weighUp(stale, [old, newer, undated]).map(({ claimIds }) => claimIds)).toEqual([
    [newer.id, undated.id].sort(),
  ]);
});

describe('a running total without a date that nobody else printed', () => {
  const below = { ...undated, low: '31645', high: '31645' } as const;

  it('is old where it is below the newer number', () => {
    expect(weighUp(stale, [newer, below]).map(({ sentence }) => sentence)).toEqual([
      'Example Post, 24 March 2024, prints 31,645 people according to Ministry A (on or before 24 March 2024). 31,988 people for 21 March 2024 had been public before (Sample Wire, 21 March 2024).',
    ]);
  });

  it('may be anything where the count goes up and down', () => {
    const subject = { ...KILLED, temporality: 'point' } as const;
    expect(weighUp(stale, [newer, below], { subject })).toEqual([]);
  });

  it.each([
    ['far below, so that it counts something else', [newer, { ...below, low: '645', high: '645' }]],
    [
      'stated elsewhere for a later day: the source went down',
      [newer, below, exactly(31_645, '2024-03-23', { ...ministry, publishedOn: '2024-03-25' })],
    ],
    ['beside a newer one', [newer, below, { ...below, id: 'b', low: '32142', high: '32142' }]],
  ])('is left alone %s', (_, claims) => {
    expect(weighUp(stale, claims)).toEqual([]);
  });
});

it('tells once of an outlet that goes on printing it', () => {
  const again = { ...late, id: 'again', publishedOn: '2024-03-25' };
  expect(weighUp(stale, [old, newer, late, again])).toEqual(weighUp(stale, [old, newer, late]));
});

describe('finds nothing where', () => {
  it.each([
    ['the newer number came out on the same day', { publishedOn: '2024-03-21' }],
    ['it was published before the newer one', { publishedOn: '2024-03-20' }],
    ['the article looks back', { publishedOn: '2025-03-24' }],
    ['it is not known when it was published', { publishedOn: null }],
    ['it was retracted', { status: 'retracted' }],
    ['it counts something else', { departures: '-unidentified' }],
    ['it is of another source', { originKey: 'ministry-b' }],
    ['it may stand for the newer number', { low: '32000', high: '32000' }],
  ] as const)('%s', (_, over) => {
    expect(weighUp(stale, [old, newer, { ...late, ...over }])).toEqual([]);
  });

  it('the article has the newer number too, dated or not', () => {
    const current = { ...newer, id: 'current', articleId: late.articleId, publishedOn: late.publishedOn };
    expect(weighUp(stale, [old, newer, late, current])).toEqual([]);
    const today = { ...undated, id: 'today', low: '32142', high: '32142' };
    expect(weighUp(stale, [old, newer, late, today])).toEqual([]);
  });

  it('a number without a date is new', () => {
    expect(weighUp(stale, [old, newer, { ...undated, low: '32142', high: '32142' }])).toEqual([]);
  });
});
