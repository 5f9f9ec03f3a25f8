import { describe, expect, it } from 'vitest';
import { gatherSeries, listSeries } from './list-series.ts';
import { exactly, timelineClaim } from './testing/timeline-claims.ts';

const idsOf = (series: { readonly claims: readonly { readonly id: string }[] } | undefined) =>
  series?.claims.map((claim) => claim.id);

describe('series', () => {
  it('are one per origin, however many outlets repeat it', () => {
    const claims = [
      exactly(100, '2024-03-01', { outletName: 'A' }),
      exactly(100, '2024-03-01', { outletName: 'B' }),
      exactly(90, '2024-03-01', { originKey: 'army' }),
    ];
    expect(listSeries(claims, 'asOf').map((series) => series.key)).toEqual(['army', 'ministry-a']);
  });

  it('hold joint origins as one voice', () => {
    const joint = { originKey: 'organisers+police', originName: 'organisers and police jointly' };
    const series = listSeries([exactly(1, '2024-03-01', joint), exactly(2, '2024-03-02', joint)], 'asOf');
    expect(series.map(({ name }) => name)).toEqual(['organisers and police jointly']);
  });

  it('end with what nobody is named for, without colour or page', () => {
    const nobody = exactly(7, '2024-01-01', { originKey: '', originName: 'ignored', colourIndex: 3 });
    const last = listSeries([nobody, exactly(9, '2024-03-01')], 'asOf').at(-1);
    expect(last).toMatchObject({ name: 'nobody named', slug: null, colourIndex: null });
  });

  it('run by the axis asked for', () => {
    const early = timelineClaim('early', { asOfTo: '2024-01-01', publishedOn: '2024-06-01' });
    const late = timelineClaim('late', { asOfTo: '2024-02-01', publishedOn: '2024-02-02' });
    expect(idsOf(listSeries([late, early], 'asOf')[0])).toEqual(['early', 'late']);
    expect(idsOf(listSeries([early, late], 'published')[0])).toEqual(['late', 'early']);
  });

  it('put the better dated and the exact last on one day', () => {
    const loose = timelineClaim('a loose', { asOfBasis: 'published', saidOn: '2024-03-09' });
    const rounded = timelineClaim('b rounded', { qualifier: 'about' });
    const exact = timelineClaim('a exact');
    expect(idsOf(listSeries([exact, rounded, loose], 'asOf')[0])).toEqual([
      'a loose',
      'b rounded',
      'a exact',
    ]);
  });
});

describe('more series than can be told apart', () => {
  const claims = ['a', 'b', 'c', 'd'].flatMap((originKey, index) =>
    Array.from({ length: 4 - index }, (_, day) => exactly(day, `2024-03-0${day + 1}`, { originKey })),
  );

  it('are gathered from the smallest up, and no claim is lost', () => {
    const gathered = gatherSeries(listSeries(claims, 'asOf'), 3, 'asOf');
    expect(gathered.map(({ name }) => name)).toEqual(['a', 'b', '2 other sources']);
    expect(gathered.flatMap((series) => series.claims)).toHaveLength(claims.length);
  });

  it('are left alone while there is room', () => {
    const series = listSeries(claims, 'asOf');
    expect(gatherSeries(series, 4, 'asOf')).toBe(series);
  });
});
