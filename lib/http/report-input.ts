import { z } from 'zod';
import { ERROR_KINDS, REPORT_OUTCOMES, REPORTABLE_KINDS } from '#lib/domain/error-report.ts';

/** What the editors answer, in the words readers see; long enough for a paragraph or two. */
export const answerField = z.string().max(2000);

/** A report that reached the desk by other ways; lengths and addresses are checked as a reader's are. */
export const newReportInput = z.strictObject({
  target: z.strictObject({ kind: z.enum(REPORTABLE_KINDS), id: z.uuid() }),
  kind: z.enum(ERROR_KINDS),
  words: z.string(),
  evidenceUrl: z.string().nullable().default(null),
  contact: z.string().nullable().default(null),
});

export const reportOutcomeInput = z.strictObject({
  outcome: z.enum(REPORT_OUTCOMES),
  explanation: answerField.default(''),
  showWords: z.boolean().default(false),
});

export const reportAssignmentInput = z.strictObject({});
