import { escapeMarkup } from './escape-markup.ts';
import type { TimelineLayout } from './layout-timeline.ts';
import { px } from './px.ts';
import { writeTimeAxis } from './write-time-axis.ts';

/** Grid, ticks and title repeat what the marks say in words, so screen readers pass over them. */
export function writeAxes({ value, time, plot, titleY, width }: TimelineLayout): string {
  const grid = value.ticks.map((tick) => `M${plot.left} ${px(tick.y)}H${plot.right}`).join('');
  const values = value.ticks.map(
    (tick) =>
      `<text x="${plot.left - 6}" y="${px(tick.y + 4.5)}" text-anchor="end">${escapeMarkup(tick.label)}</text>`,
  );
  return [
    '<g class="axes" aria-hidden="true">',
    `<path class="grid" d="${grid}"/>`,
    `<text x="0" y="${px(titleY)}">${escapeMarkup(value.title)}</text>`,
    ...values,
    writeTimeAxis(time, plot, width),
    '</g>',
  ].join('');
}
