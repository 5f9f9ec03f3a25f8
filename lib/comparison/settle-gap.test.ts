import { expect, it } from 'vitest';
import type { PublicDiscrepancy } from '#lib/domain/discrepancy.ts';
import { exactly } from '#lib/timeline/testing/timeline-claims.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import { layoutMatrix } from './compare-matrix.ts';
import { findGapSettlement } from './settle-gap.ts';

const DAY = '2024-03-01';
const [police, organisers] = [
  exactly(20, DAY, { originKey: 'police' }),
  exactly(200, DAY, { originKey: 'organisers' }),
];
const repeated = exactly(20, DAY, { originKey: 'police', outletName: 'Second Wire', articleId: 'another' });
const matrix = layoutMatrix([police, organisers, repeated], 'people', {
  by: 'origin',
  step: null,
  to: null,
  page: 1,
});
const gap = { first: police, second: organisers };
const settlement = { explanation: 'The peak, and all who came.', settledAt: '2026-11-20T10:00:00Z' };

const between = (...claims: readonly TimelineClaim[]): PublicDiscrepancy => ({
  id: 'd',
  rule: 'dispute',
  sentence: '',
  foundAt: '2026-11-19T10:00:00Z',
  claims: claims.map(({ id, verbatim, outletName, publishedOn }) => ({
    id,
    verbatim,
    outletName,
    publishedOn,
  })),
  settlement,
});

it('is what an editor said of these two figures, whichever reports of them were cited', () => {
  expect(findGapSettlement(gap, [between(police, organisers)], matrix)).toBe(settlement);
  expect(findGapSettlement(gap, [between(repeated, organisers)], matrix)).toBe(settlement);
});

it('is nothing where no editor has said a word, or only of one of the two', () => {
  expect(findGapSettlement(gap, [{ ...between(police, organisers), settlement: null }], matrix)).toBeNull();
  expect(findGapSettlement(gap, [between(police, repeated)], matrix)).toBeNull();
  expect(findGapSettlement(gap, [], matrix)).toBeNull();
});
