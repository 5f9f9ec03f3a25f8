import type { AnsweredReport, PublicReport, ReportTarget } from '#lib/domain/error-report.ts';
import { collectTags } from '#lib/http/request-context.ts';
import type { Database } from './database.ts';
import { toTarget } from './error-report-record.ts';
import { isUuid } from './is-uuid.ts';
import { findReportedSubject } from './report-subject.ts';
import { ANSWERED_REPORTS, REVISION_BETWEEN } from './sql/error-reports.ts';
import { ask } from './sql/named-query.ts';

/** The report under a permanent address, as readers may see it. The contact is not even read. */
export async function findPublicReport({ prisma, pool }: Database, id: string): Promise<PublicReport | null> {
  if (!isUuid(id)) return null;
  collectTags(`report:${id}`);
  const row = await prisma.errorReport.findUnique({ where: { id }, omit: { contact: true } });
  if (row === null) return null;
  const target = toTarget(row);
  const [subject, [revised]] = await Promise.all([
    findReportedSubject(pool, target),
    row.state === 'corrected' && target.kind === 'claim'
      ? ask(pool, REVISION_BETWEEN, [target.id, row.createdAt, row.decidedAt])
      : [],
  ]);
  return {
    id,
    kind: row.kind,
    state: row.state,
    outcome: row.outcome,
    words: row.wordsShown ? row.words : null,
    receivedAt: row.createdAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    subject,
    revision: revised?.revision ?? null,
  };
}

/** What readers reported of a record and editors answered, the latest first; the record's own tag covers it. */
export async function listAnsweredReports(
  { pool }: Pick<Database, 'pool'>,
  { kind, id }: ReportTarget,
): Promise<readonly AnsweredReport[]> {
  const rows = await ask(pool, ANSWERED_REPORTS[kind], [id, MOST_NAMED]);
  return rows.map((row) => ({ id: row.id, state: row.state, decidedAt: row.decided_at.toISOString() }));
}

// A record with more reports than this has a matter of its own, and its history tells it.
const MOST_NAMED = 20;
