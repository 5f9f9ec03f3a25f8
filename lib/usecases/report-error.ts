import { createHash } from 'node:crypto';
import { findErrorReport, targetColumn } from '#lib/db/error-report-record.ts';
import { isUniqueViolation } from '#lib/db/is-unique-violation.ts';
import { findReportedSubject } from '#lib/db/report-subject.ts';
import { write } from '#lib/db/transaction.ts';
import {
  checkReport,
  checkSending,
  type ReportProblem,
  reportKey,
  type Sending,
  tidyReport,
} from '#lib/domain/check-report.ts';
import type { ErrorKind, ErrorReportRecord, ReportDraft } from '#lib/domain/error-report.ts';
import type { Failure } from '#lib/domain/failure.ts';
import { A_READER, type Actor } from '#lib/domain/person.ts';
import { messagesFor } from '#lib/format/messages/messages-for.ts';
import { canEnterDesk } from '#lib/permissions/can-enter-desk.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { errorReportState } from './error-report-state.ts';
import { refusal } from './refusal.ts';
import { countReport } from './report-limits.ts';

/** Who reports: a reader, of whom only the manner of sending is known, or somebody at the desk for a reader. */
export type Reporter =
  | {
      readonly kind: 'reader';
      readonly sending: Sending;
      readonly clientKey: string;
      readonly locale: string;
    }
  | { readonly kind: 'desk'; readonly actor: Actor };

/** Takes in what somebody says is wrong with a public record. Nothing of the record changes; editors answer it. */
export async function reportError(
  deps: UseCaseDeps,
  reporter: Reporter,
  draft: ReportDraft,
): Promise<Result<ErrorReportRecord, Failure>> {
  const at = deps.now();
  const tidy = tidyReport(draft);
  const problems = [...checkReport(tidy), ...(await findRepetition(deps, tidy))];
  const obstacle = findSendingObstacle(reporter, problems, at);
  if (obstacle !== null) return err(obstacle);
  if (tidy.kind === null) throw new Error('a report without a kind was let through');
  const subject = await findReportedSubject(deps.database.pool, tidy.target);
  if (subject === null) return err({ kind: 'not_found', what: tidy.target.kind, id: tidy.target.id });
  if (reporter.kind === 'reader') {
    const { clientKey } = reporter;
    const wordsKey = hash(reportKey(tidy.words)).toString('base64url');
    const limited = await countReport(deps.database, { clientKey, wordsKey }, at);
    if (limited !== null) return err(limited);
  }
  try {
    return await store(
      deps,
      reporter.kind === 'reader' ? A_READER : reporter.actor,
      { ...tidy, kind: tidy.kind },
      at,
    );
  } catch (error) {
    // Sent twice at the same moment: the other was first.
    if (!isUniqueViolation(error)) throw error;
    return err(toFailure([{ field: 'words', kind: 'repeated' }], localeOf(reporter)));
  }
}

/** What is wrong with the words comes before how they were sent: mending them takes the time that was missing. */
function findSendingObstacle(
  reporter: Reporter,
  problems: readonly ReportProblem[],
  at: Date,
): Failure | null {
  if (reporter.kind === 'desk') {
    const refused = refusal(canEnterDesk(reporter.actor));
    if (refused !== null) return refused;
  }
  const manner = reporter.kind === 'reader' ? checkSending(reporter.sending, at) : null;
  const said = problems.length > 0 || manner === null ? problems : [manner];
  return said.length === 0 ? null : toFailure(said, localeOf(reporter));
}

function localeOf(reporter: Reporter): string {
  return reporter.kind === 'reader' ? reporter.locale : 'en';
}

function toFailure(problems: readonly ReportProblem[], locale: string): Failure {
  const words = messagesFor(locale).report.problems;
  return { kind: 'invalid', fields: problems.map(({ field, kind }) => ({ field, ...words[kind] })) };
}

async function findRepetition(
  { database }: UseCaseDeps,
  draft: ReportDraft,
): Promise<readonly ReportProblem[]> {
  if (draft.words === '') return [];
  const fingerprint = toFingerprint(draft);
  const known = await database.prisma.errorReport.findUnique({
    where: { fingerprint },
    select: { id: true },
  });
  return known === null ? [] : [{ field: 'words', kind: 'repeated' }];
}

function toFingerprint({ target, words }: ReportDraft): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hash(`${target.kind} ${target.id}\n${reportKey(words)}`));
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}

function store(
  deps: UseCaseDeps,
  actor: Actor,
  draft: ReportDraft & { readonly kind: ErrorKind },
  at: Date,
): Promise<Result<ErrorReportRecord, Failure>> {
  return write(deps.database, actor, at, async (transaction, record) => {
    const { kind, words, evidenceUrl, contact, target } = draft;
    const told = { kind, words, evidenceUrl, contact, fingerprint: toFingerprint(draft), createdAt: at };
    const { id } = await transaction.errorReport.create({ data: { ...told, ...targetColumn(target) } });
    const stored = await findErrorReport(transaction, id);
    if (stored === null) throw new Error(`report ${id} vanished while it was stored`);
    await record({
      event: 'ErrorReported',
      subject: 'error_report',
      subjectId: id,
      revision: stored.revision,
      reason: null,
      state: errorReportState(stored),
      tags: [`report:${id}`],
    });
    return ok(stored);
  });
}
