import { escapeMarkup } from './escape-markup.ts';
import { type SeriesLayout, SWATCH_ROOM, type TimelineLayout } from './layout-timeline.ts';
import type { Mark } from './mark.ts';
import { markInWords } from './mark-words.ts';
import type { WordsMark } from './pack-words.ts';
import { LABEL_LINE, LABEL_SIZE } from './place-labels.ts';
import { textWidth } from './text-width.ts';
import type { Line } from './thin-lines.ts';
import type { TimelineClaim } from './timeline-claim.ts';
import { type Sign, writeGlyphs } from './write-glyphs.ts';

/** What the surroundings of a chart decide. */
export interface ChartContext {
  /** Begins the ids inside the chart: no two charts of a page may share it. */
  readonly idPrefix: string;
  /** What the chart shows, for its accessible name. */
  readonly title: string;
  /** The sentence above it, for its description. */
  readonly description: string;
  /** Where a mark leads. */
  readonly hrefOf: (claim: TimelineClaim) => string;
}

/** Writes a laid out timeline as one SVG element; looks come from timeline-marks.css alone. */
export function writeTimelineSvg(layout: TimelineLayout, context: ChartContext): string {
  const id = escapeMarkup(context.idPrefix);
  const isLong = countMarks(layout) > MOST_STOPS;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="timeline timeline-${layout.view.form}" viewBox="0 0 ${layout.width} ${px(layout.height)}" role="group" aria-labelledby="${id}title" aria-describedby="${id}desc">`,
    `<title id="${id}title">${escapeMarkup(context.title)}</title>`,
    `<desc id="${id}desc">${escapeMarkup(context.description)}</desc>`,
    writeGlyphs(signsOf(layout), id),
    `<g transform="translate(0 ${px(layout.top)})">`,
    writeAxes(layout),
    ...layout.series.map((series) => writeSeries(series, layout, { ...context, idPrefix: id }, isLong)),
    '</g></svg>',
  ].join('');
}

// More stops than this on the way through a page by Tab are an obstacle: then each series is one stop,
// its latest mark, and the rest is reached by script, by pointer and in the table.
const MOST_STOPS = 40;

function countMarks(layout: TimelineLayout): number {
  return layout.series.reduce((sum, { marks, words }) => sum + marks.length + words.length, 0);
}

function signsOf(layout: TimelineLayout): ReadonlySet<Sign> {
  const signs = new Set<Sign>();
  for (const mark of layout.series.flatMap((series) => series.marks)) {
    signs.add(signOf(mark));
    if (mark.isRetracted) signs.add('crossed');
    if (mark.scopeBreak) signs.add('break');
  }
  return signs;
}

function signOf(mark: Mark): Sign {
  if (mark.glyph === 'words') throw new Error(`Words have no sign: claim ${mark.claim.id}`);
  return mark.glyph === 'bar' ? 'cap' : mark.glyph;
}

/** Grid, ticks and title repeat what the marks say in words, so screen readers pass over them. */
function writeAxes({ value, time, plot, titleY, width }: TimelineLayout): string {
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

function writeSeries(
  series: SeriesLayout,
  layout: TimelineLayout,
  context: ChartContext,
  isLong: boolean,
): string {
  const { style, marks, words } = series;
  const claims = series.series.claims.length;
  const name = `${series.series.name}, ${claims} ${claims === 1 ? 'claim' : 'claims'}`;
  const lastStop = marks.at(-1)?.claim.id ?? words.at(-1)?.mark.claim.id;
  const linkOf = (mark: Mark, inner: string) =>
    writeLink(mark, inner, layout, context, isLong && mark.claim.id !== lastStop);
  return [
    `<g class="series ${style.colour} ${style.line}" role="group" aria-label="${escapeMarkup(name)}">`,
    writeLines(series.lines, layout.subject.temporality === 'cumulative'),
    ...marks.map((mark) => linkOf(mark, writeMark(mark, context.idPrefix))),
    ...words.map((mark) => linkOf(mark.mark, writeWords(mark, layout))),
    writeLabel(series, layout),
    '</g>',
  ].join('');
}

/** The title is the link's name for screen readers and its tooltip; an aria-label beside it would be read twice. */
function writeLink(
  mark: Mark,
  inner: string,
  layout: TimelineLayout,
  context: ChartContext,
  isSkipped: boolean,
): string {
  const words = escapeMarkup(markInWords(mark, layout.subject, layout.view));
  const state = mark.isRetracted ? ' class="retracted"' : '';
  const skip = isSkipped ? ' tabindex="-1"' : '';
  return `<a href="${escapeMarkup(context.hrefOf(mark.claim))}"${state}${skip}><title>${words}</title>${inner}</a>`;
}

function writeLines(lines: readonly Line[], hasSteps: boolean): string {
  if (lines.length === 0) return '';
  return `<path class="line" d="${lines.map((line) => tracePath(line, hasSteps)).join('')}"/>`;
}

/** Relative moves in tenths: short to write, and they compress well. A step holds its height until the next figure. */
function tracePath(line: Line, hasSteps: boolean): string {
  let [x, y] = [0, 0];
  return line
    .map((point, index) => {
      const [dx, dy] = [px(point.x - x), px(point.y - y)];
      [x, y] = [point.x, point.y];
      if (index === 0) return `M${dx} ${dy}`;
      if (!hasSteps) return `l${dx} ${dy}`;
      return `${dx === '0' ? '' : `h${dx}`}${dy === '0' ? '' : `v${dy}`}`;
    })
    .join('');
}

function writeMark(mark: Mark, idPrefix: string): string {
  const [x, y] = [px(mark.x), px(mark.y)];
  const use = (sign: Sign, at = y) => `<use href="#${idPrefix}${sign}" x="${x}" y="${at}"/>`;
  return [
    writeTail(mark),
    writeBar(mark),
    use(signOf(mark)),
    mark.isRetracted ? use('crossed') : '',
    mark.claim.vague === null ? '' : writePolicyWords(mark, mark.claim.vague),
    // Below the mark, out of the way of an open whisker and of the line that comes in from the left.
    mark.scopeBreak ? use('break', px(mark.y + 13)) : '',
  ].join('');
}

/** Vague words that a policy gave a height keep their words beside the mark. */
function writePolicyWords(mark: Mark, vague: string): string {
  return `<text class="vague" x="${px(mark.x + 8)}" y="${px(mark.y + 4.5)}">${escapeMarkup(vague)}</text>`;
}

/** Dashed and open where only publication bounds the date; closed at the first day where the date is coarse. */
function writeTail({ tail, x, y }: Mark): string {
  if (tail === null) return '';
  if (tail.kind === 'open') return `<path class="mark-tail" d="M${px(x - 4)} ${px(y)}h-9"/>`;
  const reach = px(tail.from - x);
  return Number(reach) > -7 ? '' : `<path class="mark-span" d="M${px(x)} ${px(y)}h${reach}m0-3.5v7"/>`;
}

/** Solid from the foot to the least, hatched from there to the most. */
function writeBar({ bar, x }: Mark): string {
  if (bar === null) return '';
  const solid =
    bar.low === bar.foot ? '' : `<path class="mark-least" d="M${px(x)} ${px(bar.foot)}V${px(bar.low)}"/>`;
  const best = bar.best === null ? '' : `<path class="mark-best" d="M${px(x - 6)} ${px(bar.best)}h12"/>`;
  return `${solid}<path class="mark-most" d="M${px(x)} ${px(bar.low)}V${px(bar.high)}"/>${best}`;
}

function writeWords({ text, x, row, mark }: WordsMark, { titleY }: TimelineLayout): string {
  const baseline = titleY + 24 + row * 22;
  return `<text class="vague" x="${px(x)}" y="${px(baseline)}" text-anchor="middle">${escapeMarkup(text)}</text><path class="mark-whisker" d="M${px(mark.x)} ${px(baseline + 5)}v5"/>`;
}

/** Every line of a label begins at one edge; the sample of the line is centred on the first. */
function writeLabel({ label, end }: SeriesLayout, { plot, view }: TimelineLayout): string {
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

/** Tenths of a px are finer than any screen. */
function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
