import { escapeMarkup } from './escape-markup.ts';
import type { TimelineLayout } from './layout-timeline.ts';
import { LABEL_SIZE } from './place-labels.ts';
import { px } from './px.ts';
import { textWidth } from './text-width.ts';

/** Grid, ticks and title repeat what the marks say in words, so screen readers pass over them. */
export function writeAxes({ value, time, plot, titleY, width }: TimelineLayout): string {
  const grid = value.ticks.map((tick) => `M${plot.left} ${px(tick.y)}H${plot.right}`).join('');
  const values = value.ticks.map(
    (tick) =>
      `<text x="${plot.left - 6}" y="${px(tick.y + 4.5)}" text-anchor="end">${escapeMarkup(tick.label)}</text>`,
  );
  const below = (x: number, y: number, text: string) => {
    // A label at the edge is drawn in, rather than cut off.
    const middle = Math.min(x, width - textWidth(text, LABEL_SIZE) / 2);
    return `<text x="${px(middle)}" y="${y}" text-anchor="middle">${escapeMarkup(text)}</text>`;
  };
  const times = time.ticks.map(
    ({ x, label, year }) =>
      below(x, plot.height + 19, label) + (year === null ? '' : below(x, plot.height + 35, year)),
  );
  const notches = time.ticks.map(({ x }) => `M${px(x)} ${plot.height}v5`).join('');
  return [
    '<g class="axes" aria-hidden="true">',
    `<path class="grid" d="${grid}"/>`,
    `<path class="base" d="M${plot.left} ${plot.height}H${plot.right}${notches}"/>`,
    `<text x="0" y="${px(titleY)}">${escapeMarkup(value.title)}</text>`,
    ...values,
    ...times,
    '</g>',
  ].join('');
}
