import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnNumber } from './glyph-of.ts';
import { KILLED } from './testing/timeline-claims.ts';
import { textWidth } from './text-width.ts';
import { timeAxis } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';

const edges = { top: 24, bottom: 330 };
const linear = { scale: 'linear', locale: 'en' } as const;
const log = { scale: 'log', locale: 'en' } as const;
const labelsOf = (axis: { readonly ticks: readonly { readonly label: string }[] }) =>
  axis.ticks.map((tick) => tick.label);

describe('the value axis', () => {
  it('starts at zero for counts', () => {
    const axis = valueAxis([31988, 32070], KILLED, linear, edges);
    expect(axis.y(0)).toBe(edges.bottom);
    expect(labelsOf(axis)).toEqual(['0', '10,000', '20,000', '30,000', '40,000']);
  });

  it('need not for rates', () => {
    const axis = valueAxis([5.5, 6.4], { ...KILLED, measure: 'rate' }, linear, edges);
    expect(axis.hasZeroLine).toBe(false);
    expect(labelsOf(axis)[0]).not.toBe('0');
  });

  it('shows changes on both sides of zero', () => {
    const axis = valueAxis([-120, 80], { ...KILLED, measure: 'change' }, linear, edges);
    expect(axis.hasZeroLine).toBe(true);
    expect(axis.y(-120)).toBeGreaterThan(axis.y(0));
    expect(labelsOf(axis)).toContain('\u2212100');
  });

  it('says a magnitude once, in its title', () => {
    const axis = valueAxis([2_000_000], KILLED, linear, edges);
    expect(axis.title).toBe('million people');
    expect(labelsOf(axis)).toContain('1.5');
  });

  it('says when it is logarithmic, and has no zero line to stand bars on', () => {
    const axis = valueAxis([64, 471], KILLED, log, edges);
    expect(axis.title).toBe('people (logarithmic scale)');
    expect(axis.hasZeroLine).toBe(false);
    expect(labelsOf(axis)).toEqual(['10', '20', '50', '100', '200', '500', '1,000']);
    expect(labelsOf(valueAxis([64, 4645], KILLED, log, edges))).toEqual(['10', '100', '1,000', '10,000']);
  });

  it('sets what lies beyond it at its edge, and says so', () => {
    const axis = valueAxis([0, 100], KILLED, linear, edges);
    expect(axis.y(319880)).toBe(edges.top);
    expect(axis.isBeyond(319880)).toBe(true);
    expect(axis.isBeyond(100)).toBe(false);
    expect(valueAxis([10, 100], KILLED, log, edges).isBeyond(0)).toBe(true);
  });

  it('has two ends even for nothing, or for zero alone', () => {
    for (const values of [[], [0], [0, 0]]) {
      expect(valueAxis(values, KILLED, linear, edges).y(0)).toBe(edges.bottom);
      expect(valueAxis(values, KILLED, log, edges).y(0)).toBe(edges.bottom);
    }
  });

  it('keeps any values in order and within its edges', () => {
    const anyValue = fc.double({ noNaN: true }).map((value) => drawnNumber(String(value)));
    const anyMeasure = fc.constantFrom('count' as const, 'rate' as const);
    fc.assert(
      fc.property(fc.array(anyValue), anyMeasure, fc.constantFrom(linear, log), (values, measure, view) => {
        const axis = valueAxis(values, { ...KILLED, measure }, view, edges);
        const heights = values.toSorted((a, b) => a - b).map((value) => axis.y(value));
        expect(heights).toEqual(heights.toSorted((a, b) => b - a));
        for (const y of [...heights, ...axis.ticks.map((tick) => tick.y)]) {
          expect(y).toBeGreaterThanOrEqual(edges.top);
          expect(y).toBeLessThanOrEqual(edges.bottom);
        }
      }),
    );
  });
});

describe('the time axis', () => {
  it('names the year under the first tick and where it changes', () => {
    const { ticks } = timeAxis(['2023-10-07', '2024-03-31'], 0, 520, 'en');
    expect(ticks.map(({ label, year }) => [label, year])).toEqual([
      ['Nov', '2023'],
      ['Dec', null],
      ['Jan', '2024'],
      ['Feb', null],
      ['Mar', null],
    ]);
  });

  it('goes by days over days and by years over years', () => {
    expect(labelsOf(timeAxis(['2023-10-17', '2023-10-19'], 0, 520, 'en'))).toEqual([
      '17 Oct',
      '18 Oct',
      '19 Oct',
    ]);
    expect(labelsOf(timeAxis(['2001-05-01', '2024-05-01'], 0, 520, 'en'))).toEqual([
      '2005',
      '2010',
      '2015',
      '2020',
    ]);
  });

  it('sets a lone day in the middle', () => {
    const axis = timeAxis(['2023-10-17', '2023-10-17'], 100, 500, 'en');
    expect(axis.x('2023-10-17')).toBe(300);
    expect(axis.ticks).toEqual([{ x: 300, label: '17 Oct', year: '2023' }]);
  });

  it('refuses what is no day, naming it', () => {
    expect(() => timeAxis(['soon'], 0, 1, 'en')).toThrow('"soon"');
  });

  it('never lets its labels touch', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.constantFrom(300, 500), (a, b, width) => {
        const { ticks } = timeAxis([a, b], 0, width, 'en');
        const ends = ticks.map(({ x, label }) => ({ x, half: textWidth(label, 13) / 2 }));
        for (const [index, end] of ends.slice(1).entries()) {
          const previous = ends[index] ?? end;
          expect(end.x - end.half).toBeGreaterThan(previous.x + previous.half);
        }
        expect(ticks.length).toBeGreaterThan(0);
      }),
    );
  });
});
