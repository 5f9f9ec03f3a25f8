import { expect, it } from 'vitest';
import { listSeries } from './list-series.ts';
import { chooseColourIndex, SERIES_COLOURS, styleSeries } from './series-colour.ts';
import { exactly } from './testing/timeline-claims.ts';

const seriesOf = (...indices: readonly (number | null)[]) =>
  listSeries(
    indices.map((colourIndex, at) =>
      exactly(at, `2024-03-${10 + at}`, { originKey: `origin ${at}`, colourIndex }),
    ),
    'asOf',
  );

it('a source has the same colour in whatever company', () => {
  const alone = styleSeries(seriesOf(3)).map(({ colour }) => colour);
  const among = styleSeries(seriesOf(9, 0, 3)).map(({ colour }) => colour);
  expect(alone).toEqual(['series-3']);
  expect(among[2]).toBe('series-3');
});

it('each of the first colours has a line pattern of its own', () => {
  const styles = styleSeries(seriesOf(0, 1, 2, 3, 4, 5));
  expect(new Set(styles.map(({ colour }) => colour)).size).toBe(SERIES_COLOURS);
  expect(new Set(styles.map(({ line }) => line)).size).toBe(6);
});

it('two sources of one colour differ in pattern', () => {
  const styles = styleSeries(seriesOf(2, 2, 8, 14));
  expect(new Set(styles.map(({ colour }) => colour))).toEqual(new Set(['series-2']));
  expect(new Set(styles.map(({ line }) => line)).size).toBe(4);
});

it('an origin without a number of its own keeps a colour by its key', () => {
  expect(styleSeries(seriesOf(null))).toEqual(styleSeries(seriesOf(null)));
});

it('nobody is grey', () => {
  const nobody = listSeries([exactly(1, '2024-03-01', { originKey: '', colourIndex: 4 })], 'asOf');
  expect(styleSeries(nobody)).toEqual([{ colour: 'series-nobody', line: 'line-0' }]);
});

it('a new source gets the least number that is free', () => {
  expect([chooseColourIndex([]), chooseColourIndex([0, 1, 3]), chooseColourIndex([1])]).toEqual([0, 2, 0]);
});
