import { searchStatistics } from '#lib/db/statistic-record.ts';
import { newStatisticInput } from '#lib/http/record-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { ok } from '#lib/result.ts';
import { defineStatistic } from '#lib/usecases/define-statistic.ts';
import { collectionRoute, readRoute, UUID } from '../routes.ts';

/** Statistics by words of their name, definition or aliases, those of a topic first. */
export const GET = readRoute('/api/v1/statistics', async ({ deps, search }) => {
  const topicId = search.get('topicId');
  const statistics = await searchStatistics(deps.database.prisma, {
    words: search.get('q')?.trim() ?? '',
    topicId: topicId !== null && UUID.test(topicId) ? topicId : null,
    unit: search.get('unit'),
  });
  return ok({ json: { statistics }, revision: null });
});

export const POST = collectionRoute('/api/v1/statistics', {
  body: newStatisticInput,
  needsRevision: false,
  status: STATUS.created,
  act: ({ deps, actor, body }) => defineStatistic(deps, actor, body),
  present: (statistic) => ({ json: { statistic }, revision: statistic.revision }),
});
