import { describe, expect, it } from 'vitest';
import { glyphOf } from './glyph-of.ts';
import type { Mark } from './mark.ts';
import { packWords } from './pack-words.ts';
import { partMarks } from './part-marks.ts';
import { exactly, timelineClaim } from './testing/timeline-claims.ts';
import { thinLines } from './thin-lines.ts';
import { thinMarks } from './thin-marks.ts';

function mark(id: string, x: number, y: number, over: Partial<Mark> = {}): Mark {
  const claim = timelineClaim(id);
  return {
    claim,
    standsFor: 1,
    firstDay: claim.asOfTo,
    lastDay: claim.asOfTo,
    series: 0,
    glyph: 'dot',
    x,
    y,
    bar: null,
    tail: null,
    earlierY: null,
    isRetracted: false,
    isBeyond: false,
    scopeBreak: null,
    ...over,
  };
}

const countOf = (marks: readonly Mark[]) => marks.reduce((sum, { standsFor }) => sum + standsFor, 0);

it.each([
  ['exact', 'dot'],
  ['about', 'ring'],
  ['nearly', 'ring'],
  ['at_least', 'up'],
  ['more_than', 'up'],
  ['at_most', 'down'],
  ['less_than', 'down'],
  ['range', 'bar'],
] as const)('%s is drawn as %s', (qualifier, glyph) => {
  expect(glyphOf(exactly(1, '2024-03-01', { qualifier }), false)).toBe(glyph);
});

it('vague words have a height only by a policy the reader switched on', () => {
  const vague = exactly(200, '2024-03-01', { vague: 'hundreds', qualifier: 'at_least', high: null });
  expect(glyphOf(vague, false)).toBe('words');
  expect(glyphOf(vague, true)).toBe('up');
  expect(glyphOf({ ...vague, low: null }, true)).toBe('words');
});

describe('marks that cannot be told apart', () => {
  it('become the latest of them, which says how many it stands for', () => {
    const [first, second] = ['2024-03-01', '2024-03-02'];
    const marks = [
      mark('a', 1, 1, { firstDay: first, lastDay: first }),
      mark('b', 2, 2, { firstDay: second, lastDay: second }),
    ];
    const together = { x: 2, y: 2, claim: { id: 'b' }, standsFor: 2, firstDay: first, lastDay: second };
    expect(thinMarks(marks, 100)).toMatchObject([together]);
  });

  it('are still told apart by series, sign, retraction and break', () => {
    const scopeBreak = { field: 'scope', sentence: '' } as const;
    const marks = [
      mark('a', 1, 1),
      mark('b', 1, 1, { series: 1 }),
      mark('c', 1, 1, { glyph: 'ring' }),
      mark('d', 1, 1, { isRetracted: true }),
      mark('e', 1, 1, { scopeBreak }),
    ];
    expect(thinMarks(marks, 100)).toHaveLength(5);
  });

  it('are thinned further only as far as needed', () => {
    const marks = Array.from({ length: 1000 }, (_, index) => mark(`${index}`, index, (index * 37) % 300));
    const thinned = thinMarks(marks, 200);
    expect(thinned.length).toBeLessThanOrEqual(200);
    expect(thinned.length).toBeGreaterThan(80);
    expect(countOf(thinned)).toBe(1000);
  });
});

describe('marks of several sources on one spot', () => {
  const marks = [mark('a', 100, 50), mark('b', 100, 50, { series: 1 }), mark('c', 100, 50, { series: 2 })];

  it('are set side by side where days are wide', () => {
    expect(partMarks(marks, 0, 400, 100).map(({ x }) => x)).toEqual([100, 108, 92]);
  });

  it('keep near their date where days are narrow, and both stay visible', () => {
    expect(partMarks(marks, 0, 400, 2).map(({ x }) => x)).toEqual([100, 104, 96]);
  });

  it('stay inside the plot', () => {
    expect(partMarks(marks, 99, 105, 100).map(({ x }) => x)).toEqual([100, 100, 100]);
  });

  it('give way along the whole height of a bar', () => {
    const bar = mark('bar', 100, 50, { glyph: 'bar', bar: { foot: 300, low: 200, high: 50, best: null } });
    const [, dot] = partMarks([bar, mark('dot', 100, 250, { series: 1 })], 0, 400, 100);
    expect(dot?.x).toBe(108);
  });
});

describe('vague words', () => {
  const words = (id: string, x: number) =>
    mark(id, x, 0, { glyph: 'words', claim: timelineClaim(id, { vague: 'hundreds' }) });

  it('are set in rows where they would touch', () => {
    const packed = packWords([words('a', 100), words('b', 110), words('c', 300)], 0, 500);
    expect(packed.map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  it('that find no room join the word before them', () => {
    const packed = packWords(
      ['a', 'b', 'c', 'd'].map((id, index) => words(id, 100 + index)),
      0,
      500,
    );
    expect(packed.map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(countOf(packed.map(({ mark: joined }) => joined))).toBe(4);
  });

  it('are drawn in at the edges', () => {
    const [first] = packWords([words('a', 2)], 0, 500);
    expect(first?.x).toBeGreaterThan(20);
    expect(first?.mark.x).toBe(2);
  });
});

describe('a line of very many corners', () => {
  const long = Array.from({ length: 20_000 }, (_, index) => ({
    x: index / 40,
    y: 150 + 100 * Math.sin(index),
  }));

  it('is thinned to few, and keeps its highest, lowest, first and last', () => {
    const [line = []] = thinLines([long], 500);
    const heights = line.map(({ y }) => y);
    expect(line.length).toBeLessThanOrEqual(500);
    expect([Math.min(...heights), Math.max(...heights)]).toEqual([50, 250]);
    expect([line[0]?.x, line.at(-1)?.x]).toEqual([0, 500]);
  });

  it('of few corners is kept as it is', () => {
    const line = [
      { x: 1, y: 2 },
      { x: 3, y: 4 },
    ];
    expect(thinLines([line], 500)).toEqual([line]);
  });
});
