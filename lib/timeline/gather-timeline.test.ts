import { describe, expect, it } from 'vitest';
import { gatherTimeline } from './gather-timeline.ts';
import { exactly, timelineClaim } from './testing/timeline-claims.ts';

const gather = (claims: Parameters<typeof gatherTimeline>[0]) =>
  gatherTimeline(claims, 'cumulative', 'asOf', 12);
const sightsOf = (claims: Parameters<typeof gatherTimeline>[0]) =>
  gather(claims).series.flatMap(({ sights }) => sights.map(({ claim, standsFor }) => [claim.id, standsFor]));

describe('sights', () => {
  it('hold what many outlets printed of one day as one', () => {
    const claims = ['a', 'b', 'c'].map((id) => timelineClaim(id, { outletName: id, articleId: id }));
    expect(sightsOf(claims)).toEqual([['c', 3]]);
  });

  it.each([
    ['another number', { low: '8', high: '8' }],
    ['another qualifier', { qualifier: 'about' as const }],
    ['another day', { asOfFrom: '2024-01-02', asOfTo: '2024-01-02' }],
    ['a date that only publication bounds', { asOfBasis: 'published' as const }],
    ['another scope', { departures: '-unidentified-dead' }],
    ['a retraction', { status: 'retracted' as const }],
    ['an absence', { kind: 'absence' as const, low: null, high: null }],
  ])('tell %s apart', (_, change) => {
    expect(sightsOf([timelineClaim('a'), timelineClaim('b', change)])).toHaveLength(2);
  });

  it('leave a revised claim its own mark', () => {
    const revisedFrom = {
      verbatim: '5',
      qualifier: 'exact',
      low: '5',
      high: '5',
      revisedOn: '2024-05-01',
    } as const;
    expect(sightsOf([timelineClaim('a'), timelineClaim('b', { revisedFrom })])).toHaveLength(2);
  });

  it('lose no claim that has a day', () => {
    const claims = [exactly(1, '2024-03-01'), exactly(1, '2024-03-01'), exactly(2, '2024-03-02')];
    expect(sightsOf(claims).map(([, standsFor]) => standsFor)).toEqual([2, 1]);
  });
});

it('gathers a list of claims once, however often it is drawn', () => {
  const claims = [timelineClaim('a')];
  expect(gather(claims)).toBe(gather(claims));
  expect(gather([...claims])).not.toBe(gather(claims));
});
