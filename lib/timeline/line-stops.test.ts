import { describe, expect, it } from 'vitest';
import { latestFigure } from './latest-figure.ts';
import { lineStops } from './line-stops.ts';
import { atLeast, exactly, timelineClaim } from './testing/timeline-claims.ts';
import type { TimelineClaim } from './timeline-claim.ts';

const linesOf = (
  claims: readonly TimelineClaim[],
  temporality: 'cumulative' | 'point' | 'period' = 'cumulative',
) => lineStops(claims, temporality, 'asOf').map((line) => line.map((stop) => stop.value));

const first = exactly(1400, '2023-10-15');
const last = exactly(1139, '2023-12-15');

describe('a line', () => {
  it('follows what its origin said, falls included', () => {
    const about = exactly(1200, '2023-11-10', { qualifier: 'about' });
    expect(linesOf([first, about, last])).toEqual([[1400, 1200, 1139]]);
  });

  it('joins only claims that may be compared', () => {
    const identified = exactly(700, '2024-01-01', { departures: '-unidentified-dead' });
    const later = exactly(800, '2024-02-01', { departures: '-unidentified-dead' });
    expect(linesOf([first, last, identified, later])).toEqual([
      [1400, 1139],
      [700, 800],
    ]);
  });

  it('does not pass through a retracted claim', () => {
    const retracted = exactly(14000, '2023-11-01', { status: 'retracted' });
    expect(linesOf([first, retracted, last])).toEqual([[1400, 1139]]);
  });

  it('ends where the origin gave no figure', () => {
    const absence = timelineClaim('none', { kind: 'absence', asOfTo: '2023-11-01', low: null, high: null });
    const second = exactly(1401, '2023-10-16');
    const third = exactly(1300, '2023-11-02');
    expect(linesOf([first, second, absence, third, last])).toEqual([
      [1400, 1401],
      [1300, 1139],
    ]);
  });

  it('never takes the middle of a range, only a best estimate its source gave', () => {
    const range = exactly(0, '2023-11-01', { qualifier: 'range', low: '100', high: '300' });
    expect(linesOf([first, range, last])).toEqual([[1400, 1139]]);
    expect(linesOf([first, { ...range, best: '250' }, last])).toEqual([[1400, 250, 1139]]);
  });

  it('is not drawn between periods', () => {
    expect(linesOf([first, last], 'period')).toEqual([]);
  });

  it('has no height from vague words or upper bounds', () => {
    const vague = atLeast(200, '2023-11-01', { vague: 'hundreds' });
    const atMost = timelineClaim('at most', { qualifier: 'at_most', low: null, asOfTo: '2023-11-02' });
    expect(linesOf([first, vague, atMost, last])).toEqual([[1400, 1139]]);
  });
});

describe('in a cumulative series', () => {
  const day = exactly(31988, '2024-03-21');
  const next = exactly(32070, '2024-03-23');

  it('a lower bound the line covers is no fall', () => {
    expect(linesOf([day, atLeast(30000, '2024-03-22'), next])).toEqual([[31988, 32070]]);
  });

  it('an old number printed again without a date is no fall', () => {
    const old = exactly(29000, '2024-03-22', { asOfBasis: 'published' });
    expect(linesOf([day, old, next])).toEqual([[31988, 32070]]);
  });

  it('a figure rounded up is no rise', () => {
    const rounded = exactly(32000, '2024-03-22', { qualifier: 'nearly' });
    expect(linesOf([day, rounded, next])).toEqual([[31988, 32070]]);
  });

  it('a higher figure is news, even if only publication dates it', () => {
    const printed = exactly(32005, '2024-03-22', { asOfBasis: 'published' });
    expect(linesOf([day, printed, next])).toEqual([[31988, 32005, 32070]]);
  });

  it('the exact figure of a day stands for its rounded repetitions', () => {
    expect(linesOf([atLeast(40000, '2024-03-21'), day, next])).toEqual([[31988, 32070]]);
  });

  it('two exact figures of one day are both shown', () => {
    expect(linesOf([day, exactly(31898, '2024-03-21'), next])).toEqual([[31988, 31898, 32070]]);
  });
});

it('a series at points in time follows every figure', () => {
  expect(linesOf([first, atLeast(1000, '2023-11-01'), last], 'point')).toEqual([[1400, 1000, 1139]]);
});

describe('the latest figure of an origin', () => {
  it('is not an old number printed again', () => {
    const again = exactly(1200, '2024-03-22', { asOfBasis: 'published' });
    expect(latestFigure([first, last, again], 'cumulative', 'asOf')).toBe(last);
  });

  it('is not one that was retracted, nor an absence', () => {
    const retracted = exactly(9, '2024-01-01', { status: 'retracted' });
    const absence = timelineClaim('none', { kind: 'absence', asOfTo: '2024-01-02' });
    expect(latestFigure([first, last, retracted, absence], 'cumulative', 'asOf')).toBe(last);
  });

  it('may be a range or vague words', () => {
    const range = exactly(0, '2024-01-01', { qualifier: 'range', low: '100', high: '300' });
    const vague = atLeast(200, '2024-01-02', { vague: 'hundreds' });
    expect(latestFigure([first, range], 'cumulative', 'asOf')).toBe(range);
    expect(latestFigure([first, range, vague], 'cumulative', 'asOf')).toBe(vague);
  });

  it('of one that only ever was retracted is none', () => {
    expect(latestFigure([{ ...first, status: 'retracted' }], 'cumulative', 'asOf')).toBeNull();
  });
});
