import { shortDayInWords } from '#lib/format/format-date.ts';
import { figureInWords } from '#lib/format/format-figure.ts';
import { isolateName } from '#lib/format/isolate-name.ts';
import { dayOn } from './claim-order.ts';
import { REST_KEY, type TimelineSeries } from './list-series.ts';
import type { TimelineClaim } from './timeline-claim.ts';
import type { TimelineSubject, TimelineView } from './timeline-view.ts';

/** What stands at the end of a series: whose it is, and its latest figure as reported. */
export interface SeriesLabel {
  readonly name: string;
  /** "at least 7,000", with its day where the series ends before the chart does; empty for a gathered rest. */
  readonly figure: string;
}

/** The label of a series; `lastDay` is the last day on the axis. */
export function labelSeries(
  series: TimelineSeries,
  subject: TimelineSubject,
  view: TimelineView,
  lastDay: string,
): SeriesLabel {
  const latest = latestClaim(series);
  const name = isolateName(series.name);
  if (series.key === REST_KEY || latest === null) return { name, figure: '' };
  const day = dayOn(latest, view.axis);
  const words = figureInWords({ ...latest, counts: subject.counted }, subject.unit, view.locale).short;
  const isEarlier = day !== null && day < lastDay;
  return { name, figure: isEarlier ? `${words}, ${shortDayInWords(day, view.locale)}` : words };
}

/** The last figure of a series that stands. */
export function latestClaim(series: TimelineSeries): TimelineClaim | null {
  return series.claims.findLast((claim) => claim.status === 'published' && claim.kind === 'figure') ?? null;
}
