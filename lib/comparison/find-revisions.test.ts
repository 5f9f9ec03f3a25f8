import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees } from './agrees.ts';
import { findRevisions, type RevisableFigure } from './find-revisions.ts';

function figure(value: string, publishedOn: string | null, over: Partial<RevisableFigure> = {}) {
  return {
    id: `${value} ${publishedOn}`,
    series: 'a ministry, the dead, 14 October',
    verbatim: value,
    qualifier: 'exact',
    low: value,
    high: value,
    vague: null,
    unit: 'people',
    saidOn: null,
    publishedOn,
    ...over,
  } as const satisfies RevisableFigure;
}

const atLeast = { qualifier: 'at_least', high: null } as const;
const changes = (...figures: readonly RevisableFigure[]) =>
  findRevisions(figures).map(({ beforeId, afterId, kind, on }) => `${beforeId} > ${afterId}, ${kind} ${on}`);

describe('a revision', () => {
  it('is another number for the same day, reported later', () => {
    expect(changes(figure('2228', '2023-10-16'), figure('2215', '2023-10-15'))).toEqual([
      '2215 2023-10-15 > 2228 2023-10-16, reported 2023-10-16',
    ]);
  });

  it('is known to be the source’s where the day it said it is known', () => {
    const later = figure('2228', '2023-10-20', { saidOn: '2023-10-16' });
    expect(changes(figure('2215', '2023-10-15'), later)).toEqual([
      '2215 2023-10-15 > 2228 2023-10-20, said 2023-10-16',
    ]);
  });

  it('follows the last one, however often', () => {
    expect(
      changes(figure('1400', '2023-10-15'), figure('1139', '2023-12-15'), figure('1200', '2023-11-10')),
    ).toEqual([
      '1400 2023-10-15 > 1200 2023-11-10, reported 2023-11-10',
      '1200 2023-11-10 > 1139 2023-12-15, reported 2023-12-15',
    ]);
  });

  it('replaces the sharpest number given before', () => {
    expect(
      changes(
        figure('2000', '2023-10-15', { qualifier: 'more_than', high: null }),
        figure('2215', '2023-10-15'),
        figure('2228', '2023-10-17'),
      ),
    ).toEqual(['2215 2023-10-15 > 2228 2023-10-17, reported 2023-10-17']);
  });
});

describe('no revision', () => {
  it.each([
    ['is the same number again', figure('2215', '2023-10-15'), figure('2215', '2023-10-20')],
    ['is a rounder number', figure('31988', '2024-03-21'), figure('32000', '2024-03-22')],
    ['is a bound that holds', figure('31988', '2024-03-21'), figure('31000', '2024-03-22', atLeast)],
    ['are two numbers of one day', figure('471', '2023-10-18'), figure('342', '2023-10-18')],
    ['is a number without a day', figure('471', '2023-10-18'), figure('342', null)],
    ['is an outlet’s slip of two digits', figure('31988', '2024-03-21'), figure('31898', '2024-03-22')],
    [
      'is another voice, day or count',
      figure('471', '2023-10-18'),
      figure('342', '2023-10-19', { series: 'another' }),
    ],
  ])('%s', (_, first, second) => {
    expect(changes(first, second)).toEqual([]);
  });
});

it('only ever joins numbers that cannot both be right, the later one second', () => {
  const days = fc.constantFrom('2024-01-01', '2024-01-02', '2024-01-03', null);
  const made = fc.record({ value: fc.integer({ min: 1, max: 3000 }), day: days, said: days });
  fc.assert(
    fc.property(fc.array(made, { maxLength: 12 }), (all) => {
      const figures = all.map(({ value, day, said }, index) =>
        figure(String(value), day, { id: String(index), saidOn: said }),
      );
      const byId = new Map<string, RevisableFigure>(figures.map((one) => [one.id, one]));
      for (const { beforeId, afterId, on } of findRevisions(figures)) {
        const [before, after] = [byId.get(beforeId), byId.get(afterId)];
        if (!before || !after) throw new Error('a revision of figures nobody gave');
        expect(agrees(before, after).agrees).toBe(false);
        expect(on > (before.saidOn ?? before.publishedOn ?? '')).toBe(true);
      }
    }),
  );
});
