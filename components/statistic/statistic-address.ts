import { addressOf } from '#lib/format/address.ts';
import type { TimelineAxis } from '#lib/timeline/timeline-view.ts';

/** The address of a view of a statistic; what goes without saying is left out, so that one view has one address. */
export function statisticAddress(locale: string, slug: string, view: StatisticView): string {
  const query = new URLSearchParams();
  if (view.axis !== null) query.set('axis', AXIS_PARAMETERS[view.axis]);
  if (view.page > 1) query.set('page', String(view.page));
  const address = addressOf(locale, 'statistics', slug);
  return query.size === 0 ? address : `${address}?${query}`;
}

export interface StatisticView {
  /** Null leaves the choice to the page. */
  readonly axis: TimelineAxis | null;
  readonly page: number;
}

const AXIS_PARAMETERS: Readonly<Record<TimelineAxis, string>> = { asOf: 'as-of', published: 'published' };

/** The axis a parameter of the address asks for, or null. */
export function findAxis(parameter: string | null): TimelineAxis | null {
  if (parameter === AXIS_PARAMETERS.asOf) return 'asOf';
  return parameter === AXIS_PARAMETERS.published ? 'published' : null;
}
