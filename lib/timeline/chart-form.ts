import type { TimelineForm } from './timeline-view.ts';

/** What a chart of a given width may hold and stay light, and readable; lengths in px. */
export interface ChartForm {
  readonly width: number;
  readonly plotHeight: number;
  /** Room right of the plot for direct labels; 0 sets them as a key above it. */
  readonly labelWidth: number;
  readonly mostMarks: number;
  readonly mostCorners: number;
}

export const CHART_FORMS: Readonly<Record<TimelineForm, ChartForm>> = {
  wide: { width: 720, plotHeight: 330, labelWidth: 184, mostMarks: 360, mostCorners: 1600 },
  narrow: { width: 360, plotHeight: 270, labelWidth: 0, mostMarks: 160, mostCorners: 800 },
};

/** Twelve lines are the most that colour, pattern and label still tell apart. */
export const MOST_SERIES = 12;
/** Above the highest value: an open whisker (16 px) and a sign of a break. */
export const HEADROOM = 24;
/** Marks of the first and last day keep off the edges of the plot. */
export const SIDE_ROOM = 14;
/** Above the plot: the title of the value axis, and each row of vague words. */
export const TITLE_ROOM = 22;
export const WORDS_ROW = 22;
/** Below the plot: days and years. */
export const AXIS_ROOM = 42;
/** The sample of a series' line before its name, with its gap. */
export const SWATCH_ROOM = 28;
