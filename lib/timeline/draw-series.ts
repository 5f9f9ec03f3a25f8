import { CHART_FORMS, SIDE_ROOM } from './chart-form.ts';
import type { GatheredSeries } from './gather-timeline.ts';
import type { Axes } from './lay-axes.ts';
import type { Mark } from './mark.ts';
import { packWords, type WordsMark } from './pack-words.ts';
import { partBy } from './part-by.ts';
import { partMarks } from './part-marks.ts';
import { placeMarks } from './place-marks.ts';
import { type SeriesStyle, styleSeries } from './series-colour.ts';
import { type Line, thinLines } from './thin-lines.ts';
import { thinMarks } from './thin-marks.ts';
import type { TimelineView } from './timeline-view.ts';

/** What is drawn of each series, by its index. */
export interface Drawn {
  readonly lines: readonly (readonly Line[])[];
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  readonly words: ReadonlyMap<number, readonly WordsMark[]>;
  readonly wordRows: number;
  readonly styles: readonly SeriesStyle[];
}

/** Marks and lines of all series, thinned together to what the chart may hold. */
export function drawSeries(series: readonly GatheredSeries[], axes: Axes, view: TimelineView): Drawn {
  const form = CHART_FORMS[view.form];
  const ground = { time: axes.time, value: axes.value, gapY: form.plotHeight };
  const placed = series.flatMap(({ sights }, index) => placeMarks(sights, index, ground, view));
  const [words, marks] = partBy(thinMarks(placed, form.mostMarks), (mark) => mark.glyph === 'words');
  const packed = packWords(words, 0, axes.plot.right);
  const [left, right] = [axes.plot.left + SIDE_ROOM / 2, axes.plot.right - SIDE_ROOM / 2];
  const parted = partMarks(marks, left, right, axes.time.dayWidth);
  return {
    lines: drawLines(series, axes, view),
    marks: Map.groupBy(parted, (mark) => mark.series),
    words: Map.groupBy(packed, ({ mark }) => mark.series),
    wordRows: packed.reduce((rows, { row }) => Math.max(rows, row + 1), 0),
    styles: styleSeries(series.map((one) => one.series)),
  };
}

/** All lines are thinned together, so that many series cost no more than one. */
function drawLines(
  series: readonly GatheredSeries[],
  axes: Axes,
  view: TimelineView,
): readonly (readonly Line[])[] {
  const owned = series.flatMap(({ lines }, index) =>
    lines.map((stops) => ({
      index,
      line: stops.map((stop) => ({ x: axes.time.x(stop.day), y: axes.value.y(stop.value) })),
    })),
  );
  const thinned = thinLines(
    owned.map(({ line }) => line),
    CHART_FORMS[view.form].mostCorners,
  );
  return series.map((_, index) => thinned.filter((_line, at) => owned[at]?.index === index));
}
