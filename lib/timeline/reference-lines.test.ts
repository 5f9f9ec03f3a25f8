import { expect, it } from 'vitest';
import { layoutTimeline } from './layout-timeline.ts';
import { exactly, KILLED } from './testing/timeline-claims.ts';
import { DEFAULT_VIEW } from './timeline-view.ts';
import { writeTimelineSvg } from './write-timeline-svg.ts';

const CLAIMS = [exactly(100, '2024-03-01'), exactly(200, '2024-03-11')];
const DAILY = {
  points: ['01', '05', '11', '20'].map((day, index) => ({
    asOf: `2024-03-${day}`,
    value: String(100 + 50 * index),
  })),
};

it('draws the table within the days of the claims, stretching neither axis', () => {
  const without = layoutTimeline(CLAIMS, KILLED, DEFAULT_VIEW);
  const layout = layoutTimeline(CLAIMS, KILLED, DEFAULT_VIEW, { references: [DAILY] });
  expect(layout?.time.ticks).toEqual(without?.time.ticks);
  expect(layout?.value.ticks).toEqual(without?.value.ticks);
  const [first] = layout?.series[0]?.marks ?? [];
  const [line] = layout?.references ?? [];
  expect(line?.[0]).toEqual({ x: first?.x, y: first?.y });
  expect(line?.at(-1)?.x).toBe(layout?.time.x('2024-03-11'));
});

it('leaves out values beyond the scale', () => {
  const wild = { points: [...DAILY.points, { asOf: '2024-03-06', value: '90000' }] };
  const layout = layoutTimeline(CLAIMS, KILLED, DEFAULT_VIEW, { references: [wild] });
  expect(layout?.references[0]).toHaveLength(3);
});

it('has no place where figures stand at their day of publication', () => {
  const layout = layoutTimeline(
    CLAIMS,
    KILLED,
    { ...DEFAULT_VIEW, axis: 'published' },
    { references: [DAILY] },
  );
  expect(layout?.references).toEqual([]);
});

it('is written behind the claims, and silent', () => {
  const layout = layoutTimeline(CLAIMS, KILLED, DEFAULT_VIEW, { references: [DAILY] });
  if (layout === null) throw new Error('nothing was laid out');
  const svg = writeTimelineSvg(layout, { idPrefix: 'a-', title: '', description: '', hrefOf: () => '#' });
  expect(svg).toMatch(/<g class="reference" aria-hidden="true"><path class="line"/);
  expect(svg.indexOf('class="reference"')).toBeLessThan(svg.indexOf('class="series'));
});
