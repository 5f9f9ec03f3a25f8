import { dayOn } from './claim-order.ts';
import { NOBODY_KEY, type TimelineClaim } from './timeline-claim.ts';
import type { TimelineAxis, TimelineView } from './timeline-view.ts';

/** What a reader chose to see of a statistic; every part stands in the page's address. */
export interface StatisticView {
  /** Null leaves the choice to the page. */
  readonly axis: TimelineAxis | null;
  readonly scale: TimelineView['scale'];
  readonly readsVagueWords: boolean;
  /** Names of the sources shown, as `sourceName` gives them; empty shows all. */
  readonly sources: readonly string[];
  /** First and last day shown, YYYY-MM-DD. */
  readonly from: string | null;
  readonly to: string | null;
  /** Day on which to look back: what outlets had published by then. */
  readonly knownOn: string | null;
  /** Day, or instant (YYYY-MM-DDTHH:MM:SSZ), on which to look back: what this record had published by then. */
  readonly recordedOn: string | null;
  /** Code of the currency amounts are converted into as well; null leaves them as reported. */
  readonly currency: string | null;
}

export const WHOLE_VIEW: StatisticView = {
  axis: null,
  scale: 'linear',
  readsVagueWords: false,
  sources: [],
  from: null,
  to: null,
  knownOn: null,
  recordedOn: null,
  currency: null,
};

/** What a source is called in an address: its slug; joint voices have their key, and nobody a word of its own. */
export function sourceName(origin: { readonly slug: string | null; readonly key: string }): string {
  return origin.key === NOBODY_KEY ? 'nobody' : (origin.slug ?? origin.key);
}

/** The claims of the chosen sources and days: what chart, cards and table show. */
export function claimsShown(
  claims: readonly TimelineClaim[],
  { sources, from, to }: Pick<StatisticView, 'sources' | 'from' | 'to'>,
  axis: TimelineAxis,
): readonly TimelineClaim[] {
  const chosen = new Set(sources);
  const shown = claims.filter((claim) => {
    const name = sourceName({ slug: claim.originSlug, key: claim.originKey });
    return (chosen.size === 0 || chosen.has(name)) && isWithin(dayOn(claim, axis), from, to);
  });
  // What is known of the whole list need not be found out again.
  return shown.length === claims.length ? claims : shown;
}

function isWithin(day: string | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  return day !== null && (from === null || day >= from) && (to === null || day <= to);
}
