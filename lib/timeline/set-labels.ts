import { type ChartForm, SWATCH_ROOM, TITLE_ROOM, WORDS_ROW } from './chart-form.ts';
import type { Drawn } from './draw-series.ts';
import type { Plot } from './lay-axes.ts';
import { placeKey } from './place-key.ts';
import { LABEL_LINE, type PlacedLabel, placeLabels } from './place-labels.ts';
import type { SeriesLabel } from './series-label.ts';
import type { Point } from './thin-lines.ts';

/** Where the labels of all series stand, and what room they and the vague words take above the plot. */
export interface LabelSet {
  readonly top: number;
  readonly titleY: number;
  readonly labels: ReadonlyMap<number, PlacedLabel>;
  readonly ends: ReadonlyMap<number, Point>;
}

// A leader longer or steeper than this would cross other lines more than it explains.
const LONGEST_LEADER = 48;
const STEEPEST_LEADER = 18;

/** Beside the plot where there is room for it, or else as a key above it. */
export function setLabels(
  labels: readonly SeriesLabel[],
  drawn: Drawn,
  plot: Plot,
  form: ChartForm,
): LabelSet {
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
