import { statisticEditInput } from '#lib/http/record-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { editStatistic } from '#lib/usecases/edit-statistic.ts';
import { recordRoute } from '../../routes.ts';

export const PATCH = recordRoute('/api/v1/statistics/[id]', 'statistic', {
  body: statisticEditInput,
  needsRevision: true,
  status: STATUS.ok,
  act: ({ id, deps, actor, body, revision }) => editStatistic(deps, actor, { id, revision, edit: body }),
  present: (statistic) => ({ json: { statistic }, revision: statistic.revision }),
});
