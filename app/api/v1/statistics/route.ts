import { searchStatistics } from '#lib/db/statistic-record.ts';
import { newStatisticInput } from '#lib/http/record-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { canEnterDesk } from '#lib/permissions/can-enter-desk.ts';
import { err, ok } from '#lib/result.ts';
import { defineStatistic } from '#lib/usecases/define-statistic.ts';
import { refusal } from '#lib/usecases/refusal.ts';
import { collectionRoute, readRoute, UUID } from '../routes.ts';

/** Statistics by words of their name, definition or aliases, those of a topic first. */
export const GET = readRoute(async ({ actor, deps, search }) => {
  const refused = refusal(canEnterDesk(actor));
  if (refused !== null) return err(refused);
  const topicId = search.get('topicId');
  const statistics = await searchStatistics(deps.database.prisma, {
    words: search.get('q')?.trim() ?? '',
    topicId: topicId !== null && UUID.test(topicId) ? topicId : null,
    unit: search.get('unit'),
  });
  return ok({ json: { statistics }, revision: null });
});

export const POST = collectionRoute({
  body: newStatisticInput,
  needsRevision: false,
  status: STATUS.created,
  act: ({ deps, actor, body }) => defineStatistic(deps, actor, body),
  present: (statistic) => ({ json: { statistic }, revision: statistic.revision }),
});
