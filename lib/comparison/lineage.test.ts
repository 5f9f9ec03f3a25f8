import { describe, expect, it } from 'vitest';
import { type Lineage, traceLineage } from './lineage.ts';
import { reportedClaim } from './testing/reported-claim.ts';

const idsOf = ({ reports }: Lineage) => reports.map(({ claim }) => claim.id);

describe('reports stand in the order of their publication', () => {
  it('with this one in its place, and those without a known day last', () => {
    const lineage = traceLineage(reportedClaim('this', { publishedOn: '2024-03-03' }), [
      reportedClaim('undated', { publishedOn: null }),
      reportedClaim('later', { publishedOn: '2024-03-05' }),
      reportedClaim('earlier', { publishedOn: '2024-03-02' }),
    ]);
    expect(idsOf(lineage)).toEqual(['earlier', 'this', 'later', 'undated']);
    expect(lineage.reports.map(({ isThis }) => isThis)).toEqual([false, true, false, false]);
    expect(lineage.first).toMatchObject({ kind: 'one', claim: { id: 'earlier' } });
  });

  it('on one day whoever stands nearer to the origin comes first, and which was first is not claimed', () => {
    const lineage = traceLineage(reportedClaim('a', { chain: ['CNN', 'Ministry'] }), [reportedClaim('b')]);
    expect(idsOf(lineage)).toEqual(['b', 'a']);
    expect(lineage.first).toEqual({ kind: 'sameDay', day: '2024-03-02', reports: 2 });
  });

  it('and nothing is compared where no day is known', () => {
    const lineage = traceLineage(reportedClaim('a', { publishedOn: null }), [
      reportedClaim('b', { publishedOn: null, chain: [] }),
    ]);
    expect(lineage.first).toEqual({ kind: 'unknown' });
    expect(lineage.reports.map(({ changes }) => changes)).toEqual([[], []]);
  });
});

describe('against the earliest report', () => {
  const changesOf = (sketch: Parameters<typeof reportedClaim>[1]) => {
    const earliest = reportedClaim('earliest', { qualifier: 'at_least', publishedOn: '2024-03-02' });
    const repeated = reportedClaim('repeated', {
      qualifier: 'at_least',
      publishedOn: '2024-03-09',
      ...sketch,
    });
    return traceLineage(repeated, [earliest]).reports.at(1)?.changes;
  };

  it('a qualifier, a source and a date may be dropped', () => {
    expect(changesOf({ qualifier: 'exact', chain: [], asOf: null })).toEqual([
      { kind: 'dropped', part: 'qualifier', before: 'at least' },
      { kind: 'dropped', part: 'source', before: 'Ministry' },
      { kind: 'dropped', part: 'asOf', before: '1 March 2024' },
    ]);
  });

  it('words may be added or changed', () => {
    expect(changesOf({ qualifier: 'about', figure: { modality: 'estimated' } })).toEqual([
      { kind: 'changed', part: 'qualifier', before: 'at least', after: 'about' },
      { kind: 'added', part: 'modality', after: 'estimated' },
    ]);
  });

  it('nothing may have changed, however the number is spelt', () => {
    expect(changesOf({ figure: { verbatim: 'seven thousand' } })).toEqual([]);
  });
});
