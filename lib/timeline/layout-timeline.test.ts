import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUALIFIERS } from '#lib/domain/figure.ts';
import { layoutTimeline, type TimelineLayout } from './layout-timeline.ts';
import { atLeast, exactly, KILLED, timelineClaim } from './testing/timeline-claims.ts';
import type { TimelineClaim } from './timeline-claim.ts';
import { DEFAULT_VIEW, type TimelineView } from './timeline-view.ts';

function laidOut(claims: readonly TimelineClaim[], view: Partial<TimelineView> = {}): TimelineLayout {
  const layout = layoutTimeline(claims, KILLED, { ...DEFAULT_VIEW, ...view });
  if (layout === null) throw new Error('Nothing was laid out');
  return layout;
}

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Bounds that fit their qualifier, as the database holds them. */
const bounded = fc
  .tuple(fc.constantFrom(...QUALIFIERS), fc.integer({ min: -1000, max: 1e9 }), fc.nat(1e6))
  .map(([qualifier, least, more]) => {
    const [low, high] = [String(least), String(least + more)];
    if (qualifier === 'range') return { qualifier, low, high };
    if (qualifier === 'at_least' || qualifier === 'more_than') return { qualifier, low, high: null };
    if (qualifier === 'at_most' || qualifier === 'less_than') return { qualifier, low: null, high };
    return { qualifier, low, high: low };
  });

const anyClaim: fc.Arbitrary<TimelineClaim> = fc
  .record({
    bounded,
    asOfTo: day,
    published: fc.option(day),
    asOfBasis: fc.constantFrom('stated' as const, 'published' as const),
    status: fc.constantFrom('published' as const, 'published' as const, 'retracted' as const),
    vague: fc.constantFrom(null, null, 'hundreds', 'a great many people indeed'),
    kind: fc.constantFrom('figure' as const, 'figure' as const, 'absence' as const),
    origin: fc.nat(20),
    departures: fc.constantFrom('', '', '-unidentified', 'modality=projected'),
  })
  .map(({ bounded: bounds, published, origin, ...rest }) => ({
    ...timelineClaim('', rest),
    ...bounds,
    ...(rest.kind === 'absence' ? { low: null, high: null } : {}),
    publishedOn: published,
    originKey: origin === 0 ? '' : `origin ${origin}`,
    originName: `Ministry of Matters Number ${origin}`,
    colourIndex: origin,
  }));

const anyClaims = fc
  .array(anyClaim, { minLength: 1, maxLength: 120 })
  .map((claims) => claims.map((claim, index) => ({ ...claim, id: `claim ${index}` })));

const anyView: fc.Arbitrary<TimelineView> = fc.record({
  axis: fc.constantFrom('asOf', 'published'),
  scale: fc.constantFrom('linear', 'log'),
  form: fc.constantFrom('wide', 'narrow'),
  readsVagueWords: fc.boolean(),
  locale: fc.constant('en'),
});

const marksOf = (layout: TimelineLayout) =>
  layout.series.flatMap(({ marks, words }) => [...marks, ...words.map(({ mark }) => mark)]);

describe('any timeline', () => {
  it('shows every claim once: as a mark, in one that stands for several, or as undated', () => {
    fc.assert(
      fc.property(anyClaims, anyView, (claims, view) => {
        const layout = layoutTimeline(claims, KILLED, view);
        const marks = layout ? marksOf(layout) : [];
        const shown = marks.reduce((sum, { standsFor }) => sum + standsFor, 0);
        expect(shown + (layout?.undated ?? claims).length).toBe(claims.length);
        expect(new Set(marks.map(({ claim }) => claim.id)).size).toBe(marks.length);
      }),
    );
  });

  it('keeps every coordinate inside its box', () => {
    fc.assert(
      fc.property(anyClaims, anyView, (claims, view) => {
        const layout = layoutTimeline(claims, KILLED, view);
        if (layout === null) return;
        const { plot } = layout;
        const corners = layout.series.flatMap(({ lines }) => lines.flat());
        const bars = marksOf(layout).flatMap(({ x, bar }) =>
          bar ? [bar.foot, bar.low, bar.high].map((y) => ({ x, y })) : [],
        );
        for (const { x, y } of [...marksOf(layout), ...corners, ...bars]) {
          expect(x).toBeGreaterThanOrEqual(plot.left);
          expect(x).toBeLessThanOrEqual(plot.right);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(plot.height);
        }
        for (const { label } of layout.series) {
          expect(label.top + layout.top).toBeGreaterThanOrEqual(0);
          expect(label.top + layout.top + label.lines.length * 16).toBeLessThanOrEqual(layout.height);
        }
      }),
    );
  });

  it('does not depend on the order of its claims', () => {
    fc.assert(
      fc.property(anyClaims, anyView, fc.infiniteStream(fc.nat()), (claims, view, stream) => {
        const keys = claims.map(() => stream.next().value);
        const shuffled = claims
          .map((claim, index) => ({ claim, key: keys[index] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ claim }) => claim);
        const { undated: _, ...layout } = layoutTimeline(claims, KILLED, view) ?? { undated: [] };
        const { undated: __, ...again } = layoutTimeline(shuffled, KILLED, view) ?? { undated: [] };
        expect(JSON.stringify(again)).toBe(JSON.stringify(layout));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a timeline', () => {
  it('is none without a day to stand on', () => {
    expect(layoutTimeline([], KILLED, DEFAULT_VIEW)).toBeNull();
    const unpublished = timelineClaim('a', { publishedOn: null });
    expect(layoutTimeline([unpublished], KILLED, { ...DEFAULT_VIEW, axis: 'published' })).toBeNull();
  });

  it('names the claims that have no day on its axis', () => {
    const undated = timelineClaim('undated', { publishedOn: null });
    const layout = laidOut([exactly(1, '2024-03-01'), undated], { axis: 'published' });
    expect(layout.undated).toEqual([undated]);
  });

  it('is not stretched by a retracted figure ten times too high', () => {
    const wrong = exactly(319880, '2024-03-21', { status: 'retracted' });
    const layout = laidOut([exactly(31988, '2024-03-21'), wrong]);
    expect(layout.value.ticks.at(-1)?.label).toBe('40,000');
    expect(marksOf(layout).find(({ isRetracted }) => isRetracted)).toMatchObject({ isBeyond: true });
  });

  it('draws a range from its foot to the least and on to the most', () => {
    const range = exactly(0, '2023-10-19', { qualifier: 'range', low: '100', high: '300', best: '250' });
    const { bar } = marksOf(laidOut([range]))[0] ?? {};
    const heights = [bar?.foot, bar?.low, bar?.best, bar?.high];
    expect(heights).toEqual(heights.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
    expect(bar?.foot).toBe(330);
  });

  it('hatches only between the ends of a range where the scale has no zero', () => {
    const range = exactly(0, '2023-10-19', { qualifier: 'range', low: '100', high: '300' });
    const { bar } = marksOf(laidOut([range], { scale: 'log' }))[0] ?? {};
    expect(bar?.foot).toBe(bar?.low);
  });

  it('shows a figure dated only by publication as open to the left, and a coarse date as a span', () => {
    const printed = exactly(1, '2024-03-22', { asOfBasis: 'published' });
    const inMarch = exactly(2, '2024-03-31', { asOfFrom: '2024-03-01', asOfPrecision: 'month' });
    const layout = laidOut([printed, inMarch]);
    const tails = marksOf(layout).map(({ tail }) => tail);
    expect(tails).toEqual([{ kind: 'open' }, { kind: 'span', from: layout.time.x('2024-03-01') }]);
  });

  it('marks the first claim of another scope, and starts a line of its own there', () => {
    const identified = { originKey: 'un', departures: '-unidentified-dead' };
    const layout = laidOut([
      exactly(34000, '2024-05-01', { originKey: 'un' }),
      exactly(34500, '2024-05-06', { originKey: 'un' }),
      exactly(24000, '2024-05-08', identified),
      exactly(25000, '2024-05-15', identified),
    ]);
    expect(layout.series[0]?.lines).toHaveLength(2);
    expect(marksOf(layout).map(({ scopeBreak }) => scopeBreak?.field)).toEqual([
      undefined,
      undefined,
      'scope',
      undefined,
    ]);
  });

  it('sets vague words above the plot, at no height', () => {
    const vague = atLeast(200, '2024-03-02', { vague: 'hundreds' });
    const layout = laidOut([exactly(471, '2024-03-01'), vague]);
    expect(layout.series[0]?.words.map(({ text }) => text)).toEqual(['hundreds']);
    expect(layout.series[0]?.marks).toHaveLength(1);
  });

  it('labels each series at its end, with its latest figure', () => {
    const [series] = laidOut([exactly(30000, '2024-03-01'), exactly(31988, '2024-03-21')]).series;
    expect(series?.label.lines).toEqual([
      { name: 'ministry-a', figure: '' },
      { name: '', figure: '31,988' },
    ]);
    expect(series?.end).not.toBeNull();
  });

  it('gathers what goes beyond twelve series', () => {
    const claims = Array.from({ length: 30 }, (_, index) =>
      exactly(index, '2024-03-01', { originKey: `origin ${index}` }),
    );
    expect(
      laidOut(claims)
        .series.map(({ series }) => series.name)
        .at(-1),
    ).toBe('19 other sources');
  });
});
