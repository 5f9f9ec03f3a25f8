import { expect, it } from 'vitest';
import { exactly, KILLED } from '#lib/timeline/testing/timeline-claims.ts';
import { writeTimelineSvg } from '#lib/timeline/write-timeline-svg.ts';
import { commonDays, layoutSmall } from './small-multiples.ts';

const early = [exactly(1, '2024-01-01'), exactly(2, '2024-01-11')];
const late = [exactly(4000, '2024-01-11'), exactly(9000, '2024-01-31')];

const DAYS = { first: '2024-01-01', last: '2024-01-31' };

it('finds the days that several timelines share', () => {
  expect(commonDays([early, late])).toEqual(DAYS);
  const month = exactly(5, '2024-02-29', { asOfFrom: '2024-02-01' });
  expect(commonDays([[month]])).toEqual({ first: '2024-02-01', last: '2024-02-29' });
  expect(commonDays([[{ ...month, asOfBasis: 'published' }]])?.first).toBe('2024-02-29');
  expect(commonDays([[], []])).toBeNull();
});

it('sets one day at one place in every chart, each on its own scale', () => {
  const [first, second] = [early, late].map((claims) => layoutSmall(claims, KILLED, DAYS, 'en'));
  if (!first || !second) throw new Error('a chart is missing');
  const share = (layout: typeof first) => {
    const { x } = layout.time;
    return (x('2024-01-11') - x(DAYS.first)) / (x(DAYS.last) - x(DAYS.first));
  };
  expect(share(first)).toBeCloseTo(share(second));
  expect(first.series[0]?.marks[1]?.x).toBeCloseTo(first.time.x('2024-01-11'));
  expect(second.value.ticks.at(-1)?.label).not.toBe(first.value.ticks.at(-1)?.label);
});

it('gathers the origins it has no room for', () => {
  const claims = Array.from({ length: 7 }, (_, place) =>
    exactly(place, '2024-01-02', { originKey: `origin-${place}` }),
  );
  expect(layoutSmall(claims, KILLED, DAYS, 'en')?.series.map(({ series }) => series.origins)).toContain(4);
});

it('draws nothing of nothing', () => {
  expect(layoutSmall([], KILLED, DAYS, 'en')).toBeNull();
});

it('is written by the one writer of charts', () => {
  const layout = layoutSmall(early, KILLED, DAYS, 'en');
  if (layout === null) throw new Error('the chart is missing');
  const svg = writeTimelineSvg(layout, {
    idPrefix: 'small-0-',
    title: 'T',
    description: 'D',
    hrefOf: ({ id }) => `#${id}`,
  });
  expect(svg).toContain('timeline-narrow');
  expect(svg.match(/<a /g)).toHaveLength(2);
});
