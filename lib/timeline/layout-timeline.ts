import { dayOn } from './claim-order.ts';
import { drawnBounds, glyphOf } from './glyph-of.ts';
import { lineStops } from './line-stops.ts';
import { gatherSeries, listSeries, type TimelineSeries } from './list-series.ts';
import type { Mark } from './mark.ts';
import { packWords, type WordsMark } from './pack-words.ts';
import { partMarks } from './part-marks.ts';
import { placeKey } from './place-key.ts';
import { LABEL_LINE, LABEL_SIZE, type PlacedLabel, placeLabels } from './place-labels.ts';
import { placeMarks } from './place-marks.ts';
import { type SeriesStyle, styleSeries } from './series-colour.ts';
import { labelSeries, type SeriesLabel } from './series-label.ts';
import { textWidth } from './text-width.ts';
import { type Line, type Point, thinLines } from './thin-lines.ts';
import { thinMarks } from './thin-marks.ts';
import { type TimeAxis, timeAxis } from './time-axis.ts';
import type { TimelineClaim } from './timeline-claim.ts';
import type { TimelineForm, TimelineSubject, TimelineView } from './timeline-view.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

/**
 * A timeline in px: what the writer turns into SVG. Heights are measured from the top of the plot,
 * which lies `top` px below the top of the chart.
 */
export interface TimelineLayout {
  readonly view: TimelineView;
  readonly subject: TimelineSubject;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly plot: Plot;
  /** Where the title of the value axis stands. */
  readonly titleY: number;
  readonly value: ValueAxis;
  readonly time: TimeAxis;
  readonly series: readonly SeriesLayout[];
  /** Claims that have no day on this axis, and so no mark. */
  readonly undated: readonly TimelineClaim[];
}

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

export interface SeriesLayout {
  readonly series: TimelineSeries;
  readonly style: SeriesStyle;
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
  /** Vague words above the plot. */
  readonly words: readonly WordsMark[];
  readonly label: PlacedLabel;
  /** Where its last mark stands, if near enough to its label for a leader between them. */
  readonly end: Point | null;
}

/** Lays out claims of one statistic; null where none has a day on the axis. Their order does not matter. */
export function layoutTimeline(
  claims: readonly TimelineClaim[],
  subject: TimelineSubject,
  view: TimelineView,
): TimelineLayout | null {
  const form = FORMS[view.form];
  const [dated, undated] = partBy(claims, (claim) => dayOn(claim, view.axis) !== null);
  if (dated.length === 0) return null;
  const series = gatherSeries(listSeries(dated, view.axis), MOST_SERIES, view.axis);
  const axes = layAxes(dated, subject, view, form);
  const drawn = drawSeries(series, axes, subject, view, form);
  const labels = series.map((one) => labelSeries(one, subject, view, axes.lastDay));
  const set = setLabels(labels, drawn, axes.plot, form);
  return {
    view,
    subject,
    width: form.width,
    height: set.top + axes.plot.height + AXIS_ROOM,
    top: set.top,
    plot: axes.plot,
    titleY: set.titleY,
    value: axes.value,
    time: axes.time,
    series: series.map((one, index) => seriesLayout(one, index, drawn, set)),
    undated,
  };
}

/** What a chart of a given width may hold and stay light, and readable. */
interface Form {
  readonly width: number;
  readonly plotHeight: number;
  /** Room right of the plot for direct labels; 0 sets them as a key above it. */
  readonly labelWidth: number;
  readonly mostMarks: number;
  readonly mostCorners: number;
}

const FORMS: Readonly<Record<TimelineForm, Form>> = {
  wide: { width: 720, plotHeight: 330, labelWidth: 184, mostMarks: 360, mostCorners: 1600 },
  narrow: { width: 360, plotHeight: 270, labelWidth: 0, mostMarks: 160, mostCorners: 800 },
};

// Twelve lines are the most that colour, pattern and label still tell apart.
const MOST_SERIES = 12;
// Above the highest value: an open whisker (16 px) and a sign of a break.
const HEADROOM = 24;
// Marks of the first and last day keep off the edges of the plot.
const SIDE_ROOM = 14;
const TITLE_ROOM = 22;
const WORDS_ROW = 22;
const AXIS_ROOM = 42;
/** The sample of a series' line before its name, with its gap. */
export const SWATCH_ROOM = 28;
// A leader longer or steeper than this would cross other lines more than it explains.
const LONGEST_LEADER = 48;
const STEEPEST_LEADER = 18;

interface Axes {
  readonly plot: Plot;
  readonly value: ValueAxis;
  readonly time: TimeAxis;
  readonly lastDay: string;
}

function layAxes(
  claims: readonly TimelineClaim[],
  subject: TimelineSubject,
  view: TimelineView,
  form: Form,
): Axes {
  const value = valueAxis(standingValues(claims, view), subject, view, {
    top: HEADROOM,
    bottom: form.plotHeight,
  });
  const left = Math.ceil(Math.max(...value.ticks.map((tick) => textWidth(tick.label, LABEL_SIZE)), 0)) + 8;
  const right = form.width - form.labelWidth;
  const days = claims.flatMap((claim) => daysOf(claim, view));
  return {
    plot: { left, right, height: form.plotHeight },
    value,
    time: timeAxis(days, left + SIDE_ROOM, right - SIDE_ROOM, view.locale),
    lastDay: days.reduce((last, day) => (day > last ? day : last), ''),
  };
}

/** A retracted figure does not stretch the scale: it is often wrong by a factor of ten. */
function standingValues(claims: readonly TimelineClaim[], view: TimelineView): readonly number[] {
  const boundsOf = (claim: TimelineClaim) => drawnBounds(claim, glyphOf(claim, view.readsVagueWords));
  const standing = claims.filter((claim) => claim.status === 'published').flatMap(boundsOf);
  return standing.length > 0 ? standing : claims.flatMap(boundsOf);
}

function daysOf(claim: TimelineClaim, view: TimelineView): readonly string[] {
  const day = dayOn(claim, view.axis);
  if (day === null) return [];
  return view.axis === 'asOf' && claim.asOfBasis === 'stated' ? [claim.asOfFrom, day] : [day];
}

interface Drawn {
  readonly lines: readonly (readonly Line[])[];
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  readonly words: ReadonlyMap<number, readonly WordsMark[]>;
  readonly wordRows: number;
  readonly styles: readonly SeriesStyle[];
}

function drawSeries(
  series: readonly TimelineSeries[],
  axes: Axes,
  subject: TimelineSubject,
  view: TimelineView,
  form: Form,
): Drawn {
  const ground = { time: axes.time, value: axes.value, gapY: form.plotHeight };
  const placed = series.flatMap((one, index) => placeMarks(one, index, ground, view));
  const [words, marks] = partBy(thinMarks(placed, form.mostMarks), (mark) => mark.glyph === 'words');
  const packed = packWords(words, 0, axes.plot.right);
  const [left, right] = [axes.plot.left + SIDE_ROOM / 2, axes.plot.right - SIDE_ROOM / 2];
  const parted = partMarks(marks, left, right, axes.time.dayWidth);
  return {
    lines: drawLines(series, axes, subject, view, form.mostCorners),
    marks: Map.groupBy(parted, (mark) => mark.series),
    words: Map.groupBy(packed, ({ mark }) => mark.series),
    wordRows: packed.reduce((rows, { row }) => Math.max(rows, row + 1), 0),
    styles: styleSeries(series),
  };
}

/** All lines are thinned together, so that many series cost no more than one. */
function drawLines(
  series: readonly TimelineSeries[],
  axes: Axes,
  subject: TimelineSubject,
  view: TimelineView,
  most: number,
): readonly (readonly Line[])[] {
  const owned = series.flatMap((one, index) =>
    one.origins > 1
      ? []
      : lineStops(one.claims, subject.temporality, view.axis).map((stops) => ({
          index,
          line: stops.map((stop) => ({ x: axes.time.x(stop.day), y: axes.value.y(stop.value) })),
        })),
  );
  const thinned = thinLines(
    owned.map(({ line }) => line),
    most,
  );
  return series.map((_, index) => thinned.filter((_line, at) => owned[at]?.index === index));
}

interface LabelSet {
  readonly top: number;
  readonly titleY: number;
  readonly labels: ReadonlyMap<number, PlacedLabel>;
  readonly ends: ReadonlyMap<number, Point>;
}

function setLabels(labels: readonly SeriesLabel[], drawn: Drawn, plot: Plot, form: Form): LabelSet {
  const above = drawn.wordRows * WORDS_ROW;
  const ends = labels.map((_, index) => endOf(drawn, index));
  if (form.labelWidth === 0) {
    const key = placeKey(labels, form.width - SWATCH_ROOM);
    const top = key.height + TITLE_ROOM + above;
    const shifted = key.labels.map((label) => ({ ...label, top: label.top - top }));
    return { top, titleY: -above - 9, labels: bySeries(shifted), ends: new Map() };
  }
  const wishes = labels.map((label, series) => ({ series, label, y: ends[series]?.y ?? 0 }));
  const width = form.labelWidth - SWATCH_ROOM;
  const placed = placeLabels(wishes, { top: -above, bottom: plot.height + LABEL_LINE, width });
  const near = placed.flatMap((label) => {
    const end = ends[label.series];
    return end && hasLeader(end, label, plot) ? [[label.series, end] as const] : [];
  });
  return { top: TITLE_ROOM + above, titleY: -above - 9, labels: bySeries(placed), ends: new Map(near) };
}

function hasLeader(end: Point, label: PlacedLabel, plot: Plot): boolean {
  const drop = Math.abs(end.y - label.top - LABEL_LINE / 2);
  return end.x > plot.right - LONGEST_LEADER && drop <= STEEPEST_LEADER;
}

/** Where a series ends: its last mark with a height, that stands if any does. */
function endOf(drawn: Drawn, index: number): Point | null {
  const marks = drawn.marks.get(index) ?? [];
  const last = marks.findLast((mark) => !mark.isRetracted && mark.glyph !== 'gap') ?? marks.at(-1);
  return last ? { x: last.x, y: last.y } : null;
}

function bySeries(labels: readonly PlacedLabel[]): ReadonlyMap<number, PlacedLabel> {
  return new Map(labels.map((label) => [label.series, label]));
}

function seriesLayout(series: TimelineSeries, index: number, drawn: Drawn, set: LabelSet): SeriesLayout {
  const [style, label] = [drawn.styles[index], set.labels.get(index)];
  if (style === undefined || label === undefined) throw new Error(`Series ${index} has no style or label`);
  return {
    series,
    style,
    label,
    lines: drawn.lines[index] ?? [],
    marks: drawn.marks.get(index) ?? [],
    words: drawn.words.get(index) ?? [],
    end: set.ends.get(index) ?? null,
  };
}

function partBy<Thing>(
  things: readonly Thing[],
  isIn: (thing: Thing) => boolean,
): readonly [readonly Thing[], readonly Thing[]] {
  const parts = Map.groupBy(things, isIn);
  return [parts.get(true) ?? [], parts.get(false) ?? []];
}
