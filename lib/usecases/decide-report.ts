import type { ErrorReportRecord, ReportOutcome } from '#lib/domain/error-report.ts';
import { type Failure, invalidField } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { changeReport } from './change-report.ts';
import type { UseCaseDeps } from './deps.ts';

export interface ReportDecision {
  readonly id: string;
  readonly revision: number;
  readonly outcome: ReportOutcome;
  /** Shown to readers; spam needs none. */
  readonly explanation: string;
  /** Whether readers see the words that were sent. */
  readonly showWords: boolean;
}

/** Answers a report, for good: readers see the outcome on its page and on that of the record. */
export async function decideReport(
  deps: UseCaseDeps,
  actor: Actor,
  { id, revision, outcome, explanation, showWords }: ReportDecision,
): Promise<Result<ErrorReportRecord, Failure>> {
  const words = explanation.trim();
  const isSpam = outcome === 'spam';
  const mine = { outcome, explanation: words, showWords };
  return changeReport(deps, actor, { id, revision, mine }, (before, personId, at) => {
    if (before.decidedAt !== null && before.state !== 'spam')
      return err({ kind: 'not_allowed_now', message: ANSWERED });
    if (isSpam && before.state === 'spam') return err({ kind: 'not_allowed_now', message: SPAM_ALREADY });
    if (words === '' && !isSpam) return err(NO_WORDS);
    return ok({
      columns: {
        state: outcome,
        outcome: words === '' ? null : words,
        wordsShown: showWords && !isSpam,
        decidedAt: at,
        decidedById: personId,
        // Nobody writes back to spam; other contacts are deleted by a job, a week later.
        ...(isSpam ? { contact: null } : {}),
      },
      event: 'ErrorReportAnswered',
      reason: words === '' ? null : words,
      touchesRecord: true,
    });
  });
}

const ANSWERED =
  'This report was answered already. Readers can send another one if the matter is not settled.';
const SPAM_ALREADY = 'This report was set aside already.';
const NO_WORDS = invalidField(
  'explanation',
  'The explanation is empty.',
  'Say what was corrected, or why nothing is changed; readers will see it.',
);
