import type { ErrorReportRecord } from '#lib/domain/error-report.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { changeReport } from './change-report.ts';
import type { UseCaseDeps } from './deps.ts';

/** Takes a report on, or over from somebody else: readers see that it is being looked at. */
export async function takeReport(
  deps: UseCaseDeps,
  actor: Actor,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<Result<ErrorReportRecord, Failure>> {
  return changeReport(deps, actor, { id, revision, mine: { move: 'take' } }, (before, personId) => {
    if (before.decidedAt !== null) return err({ kind: 'not_allowed_now', message: ANSWERED });
    return ok({
      columns: { state: 'under_review', assigneeId: personId },
      event: 'ErrorReportTaken',
      reason: null,
      touchesRecord: false,
    });
  });
}

const ANSWERED = 'This report was answered already; there is nothing left to take on.';
