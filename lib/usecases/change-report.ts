import { findErrorReport } from '#lib/db/error-report-record.ts';
import { type WriteTransaction, write } from '#lib/db/transaction.ts';
import type { ErrorReportRecord } from '#lib/domain/error-report.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { HistoryEventName } from '#lib/domain/history.ts';
import type { Actor } from '#lib/domain/person.ts';
import { staleRevision } from '#lib/domain/stale-revision.ts';
import { canAnswerReports } from '#lib/permissions/can-answer-reports.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { errorReportState } from './error-report-state.ts';
import { refusal } from './refusal.ts';

/** What is written of a report, and how history calls it. */
export interface ReportChange {
  readonly columns: Parameters<WriteTransaction['errorReport']['updateMany']>[0]['data'];
  readonly event: HistoryEventName;
  readonly reason: string | null;
  /** Whether the page of the record tells of it too. */
  readonly touchesRecord: boolean;
}

interface ChangeRequest {
  readonly id: string;
  readonly revision: number;
  /** What was asked for, to be given back where somebody else was first. */
  readonly mine: unknown;
}

/** What taking and answering a report have in common: rights, the expected revision, history. */
export async function changeReport(
  deps: UseCaseDeps,
  actor: Actor,
  { id, revision, mine }: ChangeRequest,
  toChange: (before: ErrorReportRecord, personId: string, at: Date) => Result<ReportChange, Failure>,
): Promise<Result<ErrorReportRecord, Failure>> {
  const at = deps.now();
  return write(deps.database, actor, at, async (transaction, record) => {
    const before = await findErrorReport(transaction, id);
    if (before === null) return err({ kind: 'not_found', what: 'report', id });
    const refused = refusal(canAnswerReports(actor, before));
    if (refused !== null) return err(refused);
    // An answer is somebody's judgement: the program has none.
    if (actor.kind !== 'person') return err({ kind: 'forbidden', message: 'A person answers a report.' });
    if (before.revision !== revision) return err(staleRevision(mine, before));
    const change = toChange(before, actor.personId, at);
    if (!change.ok) return change;
    const { columns, event, reason, touchesRecord } = change.value;
    const changed = await transaction.errorReport.updateMany({
      where: { id, revision },
      data: { ...columns, revision: { increment: 1 } },
    });
    const after = await findErrorReport(transaction, id);
    if (after === null) throw new Error(`report ${id} vanished while it was changed`);
    if (changed.count === 0) return err(staleRevision(mine, after));
    const { kind, id: targetId } = after.target;
    await record({
      event,
      subject: 'error_report',
      subjectId: id,
      revision: after.revision,
      reason,
      state: errorReportState(after),
      tags: [`report:${id}`, ...(touchesRecord ? [`${kind}:${targetId}`] : [])],
    });
    return ok(after);
  });
}
