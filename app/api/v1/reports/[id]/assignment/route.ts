import { reportAssignmentInput } from '#lib/http/report-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { takeReport } from '#lib/usecases/take-report.ts';
import { recordRoute } from '../../../routes.ts';

/** Takes a report of an error on, or over from somebody else. */
export const POST = recordRoute('/api/v1/reports/[id]/assignment', 'report', {
  body: reportAssignmentInput,
  needsRevision: true,
  status: STATUS.ok,
  act: ({ id, deps, actor, revision }) => takeReport(deps, actor, { id, revision }),
  present: (report) => ({ json: { report }, revision: report.revision }),
});
