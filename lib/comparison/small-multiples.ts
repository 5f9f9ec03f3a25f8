import { type Days, extentOfDays } from '#lib/timeline/extent-of-days.ts';
import { layoutTimeline, type TimelineLayout } from '#lib/timeline/layout-timeline.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import { DEFAULT_VIEW, type TimelineSubject } from '#lib/timeline/timeline-view.ts';

/** The first and the last day that any of several timelines speaks of; null where none speaks of any. */
export function commonDays(timelines: readonly (readonly TimelineClaim[])[]): Days | null {
  return extentOfDays(timelines.flat(), 'asOf');
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
  return layoutTimeline(
    claims,
    subject,
    { ...DEFAULT_VIEW, form: 'narrow', locale },
    { days, mostSeries: MOST_SERIES },
  );
}
