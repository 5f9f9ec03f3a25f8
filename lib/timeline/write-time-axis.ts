import { escapeMarkup } from './escape-markup.ts';
import type { Plot } from './lay-axes.ts';
import { LABEL_SIZE } from './place-labels.ts';
import { px } from './px.ts';
import { textWidth } from './text-width.ts';
import type { TimeAxis } from './time-axis.ts';

/** The line beneath a plot with its days and years; for a group that screen readers pass over. */
export function writeTimeAxis(time: TimeAxis, { left, right, height }: Plot, width: number): string {
  const below = (x: number, y: number, text: string) => {
    // A label at the edge is drawn in, rather than cut off.
    const middle = Math.min(x, width - textWidth(text, LABEL_SIZE) / 2);
    return `<text x="${px(middle)}" y="${y}" text-anchor="middle">${escapeMarkup(text)}</text>`;
  };
  const notches = time.ticks.map(({ x }) => `M${px(x)} ${height}v5`).join('');
  return [
    `<path class="base" d="M${left} ${height}H${right}${notches}"/>`,
    ...time.ticks.map(
      ({ x, label, year }) =>
        below(x, height + 19, label) + (year === null ? '' : below(x, height + 35, year)),
    ),
  ].join('');
}
