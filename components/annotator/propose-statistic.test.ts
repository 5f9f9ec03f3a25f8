import { describe, expect, it } from 'vitest';
import { proposeStatistic, rankStatistics } from './propose-statistic.ts';
import { testClaim, testStatistic } from './testing/claims.ts';

const KILLED = testStatistic('killed', 'Palestinians killed in the Gaza Strip');
const WOUNDED = testStatistic('wounded', 'Palestinians injured in the Gaza Strip');
const ISRAEL = testStatistic('israel', 'People killed in Israel on 7 October', { start: null });
const SHARE = testStatistic('share', 'Women and children among the dead', {
  unit: 'percent',
  measure: 'share',
});
const ALL = [SHARE, ISRAEL, WOUNDED, KILLED];

function counting(counts: string, changes: Parameters<typeof testClaim>[0] = {}) {
  const claim = testClaim(changes);
  if (claim.figure === null) throw new Error('the test claim carries a figure');
  return { ...claim, figure: { ...claim.figure, counts } };
}

describe('a statistic is proposed', () => {
  it('where all that is counted stands in it, and says why', () => {
    const proposed = proposeStatistic(counting('Palestinians killed'), ALL, 'topic-1');
    expect(proposed?.statistic.id).toBe('killed');
    expect(proposed?.because).toEqual([
      'both speak of palestinian, killed',
      'counted in people',
      'counts from 7 October 2023',
    ]);
  });

  it('also by another word for the same', () => {
    expect(proposeStatistic(counting('Palestinians wounded'), ALL, 'topic-1')?.statistic.id).toBe('wounded');
  });

  it('never in another unit', () => {
    const ranked = rankStatistics(counting('women and children killed'), ALL);
    expect(ranked.map(({ statistic }) => statistic.id)).not.toContain('share');
  });

  it('not where only the deed is the same', () => {
    expect(
      proposeStatistic(counting('soldiers and civilians killed', { since: null }), ALL, 'topic-1'),
    ).toBeNull();
  });

  it('not where it counts from another day', () => {
    expect(
      proposeStatistic(counting('Palestinians killed', { since: '2024-01-01' }), ALL, 'topic-1'),
    ).toBeNull();
  });

  it('not of another topic, nor where the article has none', () => {
    expect(proposeStatistic(counting('Palestinians killed'), ALL, 'topic-2')).toBeNull();
    expect(proposeStatistic(counting('Palestinians killed'), ALL, null)).toBeNull();
  });

  it('not where two fit alike', () => {
    const twin = testStatistic('twin', 'Palestinians killed in Gaza and the West Bank');
    expect(proposeStatistic(counting('Palestinians killed'), [...ALL, twin], 'topic-1')).toBeNull();
  });
});

it('the best stand first, whatever was proposed', () => {
  const ranked = rankStatistics(counting('soldiers and civilians killed', { since: null }), ALL);
  expect(ranked.map(({ statistic }) => statistic.id)).toEqual(['killed', 'israel', 'wounded']);
});

it('the absence of a figure may belong to any statistic, and none is proposed for it', () => {
  const absence = testClaim({ kind: 'absence', figure: null });
  expect(rankStatistics(absence, ALL)).toHaveLength(ALL.length);
  expect(proposeStatistic(absence, ALL, 'topic-1')).toBeNull();
  expect(rankStatistics(testClaim({ kind: 'statement', figure: null }), ALL)).toEqual([]);
});
