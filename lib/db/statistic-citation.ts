import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import type { StatisticView } from '#lib/timeline/statistic-view.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { TimelineAxis } from '#lib/timeline/timeline-view.ts';
import type { Database } from './database.ts';
import { type Found, found } from './found.ts';
import { readLatestChange } from './latest-change.ts';
import { findPublicStatistic } from './public-statistic.ts';
import { readStatisticTimeline } from './statistic-timeline.ts';

/** What a citation of a statistic in a view is written from. */
export interface CitedStatistic {
  readonly statistic: PublicStatistic;
  readonly view: StatisticView;
  readonly shown: readonly TimelineClaim[];
  readonly axis: TimelineAxis;
  readonly changedOn: string | null;
}

export async function findStatisticToCite(
  database: Database,
  slug: string,
  view: StatisticView,
): Promise<Found<CitedStatistic>> {
  const statistic = await findPublicStatistic(database, slug);
  if (statistic?.kind !== 'found') return statistic;
  const [{ shown, axis }, changedOn] = await Promise.all([
    readStatisticTimeline(database, statistic.record.id, view),
    readLatestChange(database, statistic.record.id),
  ]);
  return found({ statistic: statistic.record, view, shown, axis, changedOn });
}
