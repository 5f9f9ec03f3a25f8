import { z } from 'zod';
import { isUuid } from '#lib/db/is-uuid.ts';
import { REPORT_OUTCOMES } from '#lib/domain/error-report.ts';
import { invalidField } from '#lib/domain/failure.ts';
import { answerField } from '#lib/http/report-input.ts';
import { err, ok } from '#lib/result.ts';
import { decideReport } from '#lib/usecases/decide-report.ts';
import { formRoute } from '../../../../form-route.ts';
import { revisionField } from '../../../../revision-field.ts';
import { listPageField, reportInList } from '../../report-in-list.ts';

/** Answers a report. */
export const POST = formRoute('/desk/reports/[id]/answer', ({ id }: { readonly id: string }) => ({
  form: `answer-${id}`,
  page: ({ page }) => reportInList(id, Number(page)),
  fields: z.object({
    outcome: z.enum(REPORT_OUTCOMES).nullable().default(null),
    explanation: answerField,
    showWords: z.literal('on').optional(),
    revision: revisionField,
    page: listPageField,
  }),
  kept: ['outcome', 'explanation', 'showWords'],
  async act({ actor, deps, fields: { outcome, explanation, showWords, revision, page } }) {
    if (!isUuid(id)) return err({ kind: 'not_found', what: 'report', id });
    if (outcome === null) return err(invalidField('outcome', 'No outcome is chosen.', 'Choose one.'));
    const decision = { id, revision, outcome, explanation, showWords: showWords === 'on' };
    const decided = await decideReport(deps, actor, decision);
    return decided.ok ? ok(page) : decided;
  },
  done: (page) => ({
    path: reportInList(id, page),
    message: 'Answered. Readers see the outcome on the report’s page and on the record’s.',
  }),
}));
