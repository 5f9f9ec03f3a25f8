import { SWATCH_ROOM } from './chart-form.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { SeriesLayout, TimelineLayout } from './layout-timeline.ts';
import { LABEL_LINE } from './place-labels.ts';
import { px } from './px.ts';

/** Every line of a label begins at one edge; the sample of the line is centred on the first. */
export function writeLabel({ label, end }: SeriesLayout, { plot, view }: TimelineLayout): string {
  const left = view.form === 'wide' ? plot.right + 8 : 0;
  const middle = label.top + LABEL_LINE / 2;
  const leader =
    end === null
      ? ''
      : `<path class="leader" d="M${px(end.x + 6)} ${px(end.y)}L${px(left - 2)} ${px(middle)}"/>`;
  const lines = label.lines.map(({ name, figure }, index) => {
    const spans = [
      name === '' ? '' : `<tspan class="name">${escapeMarkup(name)}</tspan>`,
      figure === ''
        ? ''
        : `<tspan class="figure"${name === '' ? '' : ' dx="8"'}>${escapeMarkup(figure)}</tspan>`,
    ];
    return `<text x="${px(left + SWATCH_ROOM - 6)}" y="${px(label.top + index * LABEL_LINE + 12.5)}">${spans.join('')}</text>`;
  });
  return `<g class="label" aria-hidden="true">${leader}<path class="line" d="M${px(left)} ${px(middle)}h16"/>${lines.join('')}</g>`;
}
