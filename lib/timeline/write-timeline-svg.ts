import { escapeMarkup } from './escape-markup.ts';
import type { SeriesLayout, TimelineLayout } from './layout-timeline.ts';
import type { Mark } from './mark.ts';
import { markInWords } from './mark-words.ts';
import type { PlacedNote } from './place-notes.ts';
import { px } from './px.ts';
import type { TimelineClaim } from './timeline-claim.ts';
import { writeAxes } from './write-axes.ts';
import { type Sign, writeGlyphs } from './write-glyphs.ts';
import { writeLabel } from './write-label.ts';
import { writeLines } from './write-lines.ts';
import { signOf, writeBar, writeMark, writeWords } from './write-mark.ts';

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
  /** What is said at a mark of figures that were worked out: they are drawn dashed and hollow. Absent for claims. */
  readonly derivedInWords?: (point: TimelineClaim) => string;
}

/** Writes a laid out timeline as one SVG element; looks come from timeline-marks.css alone. */
export function writeTimelineSvg(layout: TimelineLayout, context: ChartContext): string {
  const id = escapeMarkup(context.idPrefix);
  const isLong = countMarks(layout) > MOST_STOPS;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="timeline timeline-${layout.view.form}${context.derivedInWords ? ' timeline-derived' : ''}" viewBox="0 0 ${layout.width} ${px(layout.height)}" role="group" aria-labelledby="${id}title" aria-describedby="${id}desc">`,
    `<title id="${id}title">${escapeMarkup(context.title)}</title>`,
    `<desc id="${id}desc">${escapeMarkup(context.description)}</desc>`,
    writeGlyphs(signsOf(layout), id),
    `<g transform="translate(0 ${px(layout.top)})">`,
    writeAxes(layout),
    writeReferences(layout),
    ...layout.series.map(writeBars),
    ...layout.series.map((series) => writeSeries(series, layout, { ...context, idPrefix: id }, isLong)),
    ...layout.notes.map((note) => writeNote(note, layout.plot.height)),
    '</g></svg>',
  ].join('');
}

/** A number on the foot of the plot, with a target as wide as a mark's. */
function writeNote({ x, label, words, href }: PlacedNote, foot: number): string {
  const at = `cx="${px(x)}" cy="${foot}"`;
  const link = `<a href="${escapeMarkup(href)}" class="note"><title>${escapeMarkup(words)}</title>`;
  return `${link}<circle class="mark-target" ${at} r="12"/><circle class="note-ground" ${at} r="8"/><text x="${px(x)}" y="${foot + 4}" text-anchor="middle">${escapeMarkup(label)}</text></a>`;
}

/** What they are is said beneath the chart. */
function writeReferences({ references, subject }: TimelineLayout): string {
  if (references.length === 0) return '';
  const lines = writeLines(references, subject.temporality === 'cumulative');
  return `<g class="reference" aria-hidden="true">${lines}</g>`;
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

function writeSeries(
  series: SeriesLayout,
  layout: TimelineLayout,
  context: ChartContext,
  isLong: boolean,
): string {
  const { style, marks, words } = series;
  const claims = series.series.claims.length;
  const noun = context.derivedInWords ? 'derived figure' : 'claim';
  const name = `${series.series.name}, ${claims} ${claims === 1 ? noun : `${noun}s`}`;
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
  const said = context.derivedInWords?.(mark.claim) ?? markInWords(mark, layout.subject, layout.view);
  const words = escapeMarkup(said);
  const state = mark.isRetracted ? ' class="retracted"' : '';
  const skip = isSkipped ? ' tabindex="-1"' : '';
  return `<a href="${escapeMarkup(context.hrefOf(mark.claim))}"${state}${skip}><title>${words}</title>${inner}</a>`;
}

/** The bars of a series, under the marks of all: a wide range must not hide what others said within it. */
function writeBars({ marks, style }: SeriesLayout): string {
  const bars = marks.map(writeBar).join('');
  return bars === '' ? '' : `<g class="${style.colour}" aria-hidden="true">${bars}</g>`;
}
