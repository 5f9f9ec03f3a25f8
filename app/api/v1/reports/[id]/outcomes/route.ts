import { reportOutcomeInput } from '#lib/http/report-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { decideReport } from '#lib/usecases/decide-report.ts';
import { recordRoute } from '../../../routes.ts';

/** Answers a report of an error; readers see the outcome. */
export const POST = recordRoute('/api/v1/reports/[id]/outcomes', 'report', {
  body: reportOutcomeInput,
  needsRevision: true,
  status: STATUS.created,
  act: ({ id, deps, actor, body, revision }) => decideReport(deps, actor, { id, revision, ...body }),
  present: (report) => ({ json: { report }, revision: report.revision }),
});
