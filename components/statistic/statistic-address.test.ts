import { expect, it } from 'vitest';
import { findAxis, statisticAddress } from './statistic-address.ts';

it('leaves out of an address what goes without saying', () => {
  expect(statisticAddress('en', 'killed', { axis: null, page: 1 })).toBe('/statistics/killed');
  expect(statisticAddress('ar', 'killed', { axis: 'published', page: 3 })).toBe(
    '/ar/statistics/killed?axis=published&page=3',
  );
});

it('reads back the axis it wrote, and nothing else', () => {
  expect(findAxis('as-of')).toBe('asOf');
  expect(findAxis('published')).toBe('published');
  expect(findAxis('asOf')).toBeNull();
  expect(findAxis(null)).toBeNull();
});
