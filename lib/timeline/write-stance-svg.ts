import type { Stance } from '#lib/domain/stance.ts';
import { asOfInWords } from '#lib/format/format-date.ts';
import { isolateName } from '#lib/format/isolate-name.ts';
import { escapeMarkup } from './escape-markup.ts';
import { heightOf, type StanceLayout, type StanceMark, type StanceRow } from './layout-stances.ts';
import { LABEL_SIZE } from './place-labels.ts';
import { px } from './px.ts';
import type { StanceClaim } from './stance-claim.ts';
import { shortenText } from './text-width.ts';
import { writeGlyphs } from './write-glyphs.ts';
import { writeStanceGlyphs } from './write-stance-glyphs.ts';
import { writeTimeAxis } from './write-time-axis.ts';

/** What the surroundings of a chart decide, and the words it uses. */
export interface StanceContext {
  /** Begins the ids inside the chart: no two charts of a page may share it. */
  readonly idPrefix: string;
  readonly title: string;
  /** The sentence above it, for its description. */
  readonly description: string;
  readonly hrefOf: (claim: StanceClaim) => string;
  readonly locale: string;
  readonly words: StanceWords;
}

export interface StanceWords {
  /** Under a mark: "asserts". */
  readonly verbs: Readonly<Record<Stance, string>>;
  /** At the head of a mark's name: "Asserts it". */
  readonly phrases: Readonly<Record<Stance, string>>;
  readonly retracted: string;
  /** Of a mark for several: "Stands for 3 claims." */
  readonly standsFor: (claims: number) => string;
}

/** Writes stances over time as one SVG element; looks come from timeline-marks.css alone. */
export function writeStanceSvg(layout: StanceLayout, context: StanceContext): string {
  const id = escapeMarkup(context.idPrefix);
  const marks = layout.rows.flatMap((row) => row.marks);
  const isLong = marks.length > MOST_STOPS;
  const hasRetracted = marks.some(({ claim }) => claim.status === 'retracted');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="timeline timeline-${layout.form}" viewBox="0 0 ${layout.width} ${heightOf(layout)}" role="group" aria-labelledby="${id}title" aria-describedby="${id}desc">`,
    `<title id="${id}title">${escapeMarkup(context.title)}</title>`,
    `<desc id="${id}desc">${escapeMarkup(context.description)}</desc>`,
    writeStanceGlyphs(new Set(marks.map(({ claim }) => claim.stance)), id),
    hasRetracted ? writeGlyphs(['crossed'], id) : '',
    '<g class="axes" aria-hidden="true">',
    writeTimeAxis(layout.time, { left: 0, right: layout.width, height: layout.plotHeight }, layout.width),
    '</g>',
    ...layout.rows.map((row) => writeRow(row, layout, context, isLong)),
    '</svg>',
  ].join('');
}

// More stops than this on the way through a page by Tab are an obstacle: then each row is one stop, its latest mark.
const MOST_STOPS = 40;

function writeRow(row: StanceRow, { width }: StanceLayout, context: StanceContext, isLong: boolean): string {
  const { series, style, marks } = row;
  const [first, last] = [marks[0], marks.at(-1)];
  const line =
    first === undefined || last === undefined || first === last
      ? ''
      : `<path class="line" d="M${px(first.x)} ${row.y}H${px(last.x)}"/>`;
  const name = shortenText(isolateName(series.name), width, LABEL_SIZE);
  return [
    `<g class="series ${style.colour} ${style.line}" role="group" aria-label="${escapeMarkup(series.name)}">`,
    `<text x="0" y="${row.nameY}" aria-hidden="true">${escapeMarkup(name)}</text>`,
    line,
    ...marks.map((mark) => writeMark(mark, row, context, isLong && mark !== last)),
    '</g>',
  ].join('');
}

/** The title is the link's name for screen readers and its tooltip. */
function writeMark(mark: StanceMark, row: StanceRow, context: StanceContext, isSkipped: boolean): string {
  const { claim, x, wordX } = mark;
  const isRetracted = claim.status === 'retracted';
  const use = (sign: string) =>
    `<use href="#${escapeMarkup(context.idPrefix)}${sign}" x="${px(x)}" y="${row.y}"/>`;
  return [
    `<a href="${escapeMarkup(context.hrefOf(claim))}"${isRetracted ? ' class="retracted"' : ''}${isSkipped ? ' tabindex="-1"' : ''}>`,
    `<title>${escapeMarkup(markInWords(mark, row.series.name, context))}</title>`,
    // Open to the left where only publication bounds the day.
    claim.basis === 'published' ? `<path class="mark-tail" d="M${px(x - 6)} ${row.y}h-8"/>` : '',
    use(claim.stance),
    isRetracted ? use('crossed') : '',
    wordX === null
      ? ''
      : `<text class="figure" x="${px(wordX)}" y="${row.wordsY}" text-anchor="middle" aria-hidden="true">${escapeMarkup(context.words.verbs[claim.stance])}</text>`,
    '</a>',
  ].join('');
}

/** "Denies it: Israel, on or before 22 March 2024 (Sample Wire). Stands for 3 claims." */
function markInWords({ claim, standsFor }: StanceMark, name: string, context: StanceContext): string {
  const { words, locale } = context;
  const { day, basis, outletName } = claim;
  const on = day === null ? '' : `, ${asOfInWords({ from: day, to: day, precision: 'day', basis }, locale)}`;
  const said = `${words.phrases[claim.stance]}: ${isolateName(name)}${on} (${isolateName(outletName)}).`;
  return [
    said,
    claim.status === 'retracted' ? `${words.retracted}.` : '',
    standsFor.length < 2 ? '' : words.standsFor(standsFor.length),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
