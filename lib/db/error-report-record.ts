import type { ErrorReportRecord, ReportTarget } from '#lib/domain/error-report.ts';
import type { Prisma } from './generated/client.ts';
import type { WriteTransaction } from './transaction.ts';

/** A report whole, contact included, or null where there is none: for the desk and for use cases. */
export async function findErrorReport(
  reader: Pick<WriteTransaction, 'errorReport'>,
  id: string,
): Promise<ErrorReportRecord | null> {
  const row = await reader.errorReport.findUnique({ where: { id }, include: WITH_TOPIC });
  return row === null ? null : toErrorReport(row);
}

/** The same of many, in the order of `ids`. */
export async function listErrorReports(
  reader: Pick<WriteTransaction, 'errorReport'>,
  ids: readonly string[],
): Promise<readonly ErrorReportRecord[]> {
  const rows = await reader.errorReport.findMany({ where: { id: { in: [...ids] } }, include: WITH_TOPIC });
  const byId = new Map(rows.map((row) => [row.id, toErrorReport(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const WITH_TOPIC = {
  claim: { select: { article: { select: { topicId: true } } } },
  statistic: { select: { topicId: true } },
  article: { select: { topicId: true } },
  assignee: { select: { id: true, name: true } },
} satisfies Prisma.ErrorReportInclude;

function toErrorReport(row: Prisma.ErrorReportGetPayload<{ include: typeof WITH_TOPIC }>): ErrorReportRecord {
  const { id, kind, words, evidenceUrl, contact, state, outcome, wordsShown, assignee, revision } = row;
  return {
    id,
    target: toTarget(row),
    topicId: row.statistic?.topicId ?? row.article?.topicId ?? row.claim?.article.topicId ?? null,
    kind,
    words,
    evidenceUrl,
    contact,
    state,
    outcome,
    wordsShown,
    assignee,
    revision,
    createdAt: row.createdAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
  };
}

/** The one of four columns that is filled: the database sees to it. */
export function toTarget(row: {
  readonly id: string;
  readonly claimId: string | null;
  readonly statisticId: string | null;
  readonly articleId: string | null;
  readonly sourceId: string | null;
}): ReportTarget {
  if (row.claimId !== null) return { kind: 'claim', id: row.claimId };
  if (row.statisticId !== null) return { kind: 'statistic', id: row.statisticId };
  if (row.articleId !== null) return { kind: 'article', id: row.articleId };
  if (row.sourceId !== null) return { kind: 'source', id: row.sourceId };
  throw new Error(`report ${row.id} is about nothing`);
}

/** The column that names what a report is about. */
export function targetColumn({ kind, id }: ReportTarget) {
  switch (kind) {
    case 'claim':
      return { claimId: id };
    case 'statistic':
      return { statisticId: id };
    case 'article':
      return { articleId: id };
    case 'source':
      return { sourceId: id };
  }
}
