import { AXIS_ROOM, CHART_FORMS, SIDE_ROOM } from '#lib/timeline/chart-form.ts';
import { drawSeries } from '#lib/timeline/draw-series.ts';
import { layAxes } from '#lib/timeline/lay-axes.ts';
import type { TimelineLayout } from '#lib/timeline/layout-timeline.ts';
import { gatherSeries, listSeries } from '#lib/timeline/list-series.ts';
import { labelSeries } from '#lib/timeline/series-label.ts';
import { setLabels } from '#lib/timeline/set-labels.ts';
import { timeAxis } from '#lib/timeline/time-axis.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import { DEFAULT_VIEW, type TimelineSubject } from '#lib/timeline/timeline-view.ts';

/** The first and the last day that any of several timelines speaks of; null where none speaks of any. */
export function commonDays(timelines: readonly (readonly TimelineClaim[])[]): Days | null {
  const claims = timelines.flat();
  const first = claims.map(({ asOfFrom, asOfTo, asOfBasis }) => (asOfBasis === 'stated' ? asOfFrom : asOfTo));
  const last = claims.map(({ asOfTo }) => asOfTo);
  const [from, to] = [first.sort().at(0), last.sort().at(-1)];
  return from === undefined || to === undefined ? null : { first: from, last: to };
}

export interface Days {
  readonly first: string;
  readonly last: string;
}

// A small chart has room for four labels above it; the table has every origin.
const MOST_SERIES = 4;

/** Lays a timeline out small, over days it shares with others, on a scale of its own; null where there is no claim. */
export function layoutSmall(
  claims: readonly TimelineClaim[],
  subject: TimelineSubject,
  days: Days,
  locale: string,
): TimelineLayout | null {
  if (claims.length === 0) return null;
  const view = { ...DEFAULT_VIEW, form: 'narrow', locale } as const;
  const series = gatherSeries(listSeries(claims, view.axis), MOST_SERIES, view.axis);
  const own = layAxes(claims, subject, view);
  const { left, right } = own.plot;
  const time = timeAxis([days.first, days.last], left + SIDE_ROOM, right - SIDE_ROOM, locale);
  const axes = { ...own, time, lastDay: days.last };
  const drawn = drawSeries(series, axes, subject, view);
  const set = setLabels(
    series.map((one) => labelSeries(one, subject, view, days.last)),
    drawn,
    axes.plot,
    CHART_FORMS.narrow,
  );
  return {
    view,
    subject,
    width: CHART_FORMS.narrow.width,
    height: set.top + axes.plot.height + AXIS_ROOM,
    top: set.top,
    plot: axes.plot,
    titleY: set.titleY,
    value: axes.value,
    time,
    undated: [],
    series: series.flatMap((one, index) => {
      const [style, label] = [drawn.styles[index], set.labels.get(index)];
      if (style === undefined || label === undefined) return [];
      const [lines, marks, words] = [drawn.lines[index], drawn.marks.get(index), drawn.words.get(index)];
      return [
        { series: one, style, label, lines: lines ?? [], marks: marks ?? [], words: words ?? [], end: null },
      ];
    }),
  };
}
