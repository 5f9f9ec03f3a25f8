import { listDeskReports } from '#lib/db/desk-reports.ts';
import { newReportInput } from '#lib/http/report-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { canAnswerReports } from '#lib/permissions/can-answer-reports.ts';
import { ok } from '#lib/result.ts';
import { reportError } from '#lib/usecases/report-error.ts';
import { collectionRoute, readRoute } from '../routes.ts';

/** Reports of errors, those that wait for an answer first; with the contacts of those that one may answer. */
export const GET = readRoute('/api/v1/reports', async ({ actor, deps, search }) => {
  const number = Math.trunc(Number(search.get('page'))) || 1;
  const { reports, ...list } = await listDeskReports(deps.database, { number, size: ON_A_PAGE });
  const shown = reports.map(({ subject, contact, ...report }) => ({
    ...report,
    contact: canAnswerReports(actor, report).allowed ? contact : null,
  }));
  return ok({ json: { reports: shown, ...list }, revision: null });
});

const ON_A_PAGE = 100;

/** Writes down a report that reached the desk by letter, mail or telephone; readers have a form of their own. */
export const POST = collectionRoute('/api/v1/reports', {
  body: newReportInput,
  needsRevision: false,
  status: STATUS.created,
  act: ({ deps, actor, body }) => reportError(deps, { kind: 'desk', actor }, body),
  present: (report) => ({ json: { report }, revision: report.revision }),
});
