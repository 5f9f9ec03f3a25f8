import { AXIS_ROOM, CHART_FORMS, MOST_SERIES } from './chart-form.ts';
import { type Drawn, drawSeries } from './draw-series.ts';
import type { Days } from './extent-of-days.ts';
import { gatherTimeline } from './gather-timeline.ts';
import { layAxes, type Plot } from './lay-axes.ts';
import type { TimelineSeries } from './list-series.ts';
import type { Mark } from './mark.ts';
import type { WordsMark } from './pack-words.ts';
import type { PlacedLabel } from './place-labels.ts';
import { type PlacedNote, placeNotes, type TimelineNote } from './place-notes.ts';
import { type ReferencePoints, referenceLines } from './reference-lines.ts';
import type { SeriesStyle } from './series-colour.ts';
import { labelSeries } from './series-label.ts';
import { type LabelSet, setLabels } from './set-labels.ts';
import type { Line, Point } from './thin-lines.ts';
import type { TimeAxis } from './time-axis.ts';
import type { TimelineClaim } from './timeline-claim.ts';
import type { TimelineSubject, TimelineView } from './timeline-view.ts';
import type { ValueAxis } from './value-axis.ts';

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
  /** Reference series, thin behind all of them. */
  readonly references: readonly Line[];
  /** Notes on the time axis. */
  readonly notes: readonly PlacedNote[];
  /** Claims that have no day on this axis, and so no mark. */
  readonly undated: readonly TimelineClaim[];
}

/** What a chart shows besides claims, and how far it reaches. */
export interface TimelineFrame {
  /** The days of the axis, where not those of the claims alone. */
  readonly days?: Days | null;
  /** How many series stand for themselves. */
  readonly mostSeries?: number;
  readonly references?: readonly ReferencePoints[];
  readonly notes?: readonly TimelineNote[];
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
  { references = [], notes = [], days = null, mostSeries = MOST_SERIES }: TimelineFrame = {},
): TimelineLayout | null {
  const form = CHART_FORMS[view.form];
  const gathered = gatherTimeline(claims, subject.temporality, view.axis, mostSeries);
  if (gathered.dated.length === 0) return null;
  const axes = layAxes(gathered.dated, subject, view, days);
  const drawn = drawSeries(gathered.series, axes, view);
  const labels = gathered.series.map((one) => labelSeries(one, subject, view, axes.lastDay));
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
    series: gathered.series.map(({ series }, index) => seriesLayout(series, index, drawn, set)),
    // Reference values stand at the days they speak of: on another axis they have no place.
    references: view.axis === 'asOf' ? referenceLines(references, axes) : [],
    notes: placeNotes(notes, axes),
    undated: gathered.undated,
  };
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
