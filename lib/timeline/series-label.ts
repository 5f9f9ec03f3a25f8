import { shortDayInWords } from '#lib/format/format-date.ts';
import { figureInWords } from '#lib/format/format-figure.ts';
import { isolateName } from '#lib/format/isolate-name.ts';
import { dayOn } from './claim-order.ts';
import type { GatheredSeries } from './gather-timeline.ts';
import { REST_KEY } from './list-series.ts';
import type { TimelineSubject, TimelineView } from './timeline-view.ts';

/** What stands at the end of a series: whose it is, and its latest figure as reported. */
export interface SeriesLabel {
  readonly name: string;
  /** "at least 7,000", or "no figure" that stands; empty for a gathered rest. */
  readonly figure: string;
  /** The day of the figure, where the series ends before the chart does; empty elsewhere. */
  readonly day: string;
}

/** The label of a series; `lastDay` is the last day on the axis. */
export function labelSeries(
  { series, latest }: GatheredSeries,
  subject: TimelineSubject,
  view: TimelineView,
  lastDay: string,
): SeriesLabel {
  const name = isolateName(series.name);
  if (series.key === REST_KEY) return { name, figure: '', day: '' };
  if (latest === null) return { name, figure: 'no figure', day: '' };
  const day = dayOn(latest, view.axis);
  const figure = figureInWords({ ...latest, counts: subject.counted }, subject.unit, view.locale).short;
  const isEarlier = day !== null && day < lastDay;
  return { name, figure, day: isEarlier ? unbroken(shortDayInWords(day, view.locale)) : '' };
}

/** A date is read as one word: it goes to the next line whole. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
