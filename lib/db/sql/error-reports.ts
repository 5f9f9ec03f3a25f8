import type { AnsweredReport, ReportableKind } from '#lib/domain/error-report.ts';
import type { NamedQuery } from './named-query.ts';

/**
 * $1 a record's slug, or its id: what a report about it calls it. Errors are reported under the address a record has
 * now; a report of old still names a record that was merged into another since.
 */
export const SUBJECTS: Readonly<
  Record<Exclude<ReportableKind, 'claim'>, { readonly bySlug: SubjectQuery; readonly byId: SubjectQuery }>
> = {
  statistic: subject('statistic', 'name', { isPublic: 'true', isCurrent: 'record.merged_into_id IS NULL' }),
  article: subject('article', 'headline', {
    isPublic:
      "EXISTS (SELECT FROM claim c WHERE c.article_id = record.id AND c.status IN ('published', 'retracted'))",
    isCurrent: 'true',
  }),
  source: subject('source', 'name', {
    isPublic: 'NOT record.confidential',
    isCurrent: 'record.merged_into_id IS NULL',
  }),
};

type SubjectQuery = NamedQuery<SubjectRow>;

interface SubjectRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

function subject(
  table: string,
  name: string,
  { isPublic, isCurrent }: { readonly isPublic: string; readonly isCurrent: string },
) {
  const select = `SELECT record.id, record.slug, record.${name} AS name FROM ${table} record WHERE ${isPublic}`;
  return {
    bySlug: { name: `reported_${table}_by_slug`, text: `${select} AND record.slug = $1 AND ${isCurrent}` },
    byId: { name: `reported_${table}_by_id`, text: `${select} AND record.id = $1` },
  };
}

/** $1 a record, $2 how many. Its answered reports, the latest answer first, with how many there are. */
export const ANSWERED_REPORTS: Readonly<Record<ReportableKind, NamedQuery<AnsweredReportRow>>> = {
  claim: answered('claim_id'),
  statistic: answered('statistic_id'),
  article: answered('article_id'),
  source: answered('source_id'),
};

interface AnsweredReportRow {
  readonly id: string;
  readonly state: AnsweredReport['state'];
  readonly decided_at: Date;
}

function answered(column: string): NamedQuery<AnsweredReportRow> {
  return {
    name: `answered_reports_by_${column}`,
    text: `
      SELECT id, state, decided_at FROM error_report
      WHERE ${column} = $1 AND state IN ('corrected', 'not_changed') ORDER BY decided_at DESC, id DESC LIMIT $2`,
  };
}

/** $1 a claim's id as text, $2 from, $3 to. The last revision that was made to it in that time. */
export const REVISION_BETWEEN: NamedQuery<{ readonly revision: number }> = {
  name: 'revision_between',
  text: `
    SELECT revision FROM history_entry
    WHERE subject_type = 'claim' AND subject_id = $1 AND event IN ('ClaimEdited', 'ClaimRetracted')
      AND revision IS NOT NULL AND at > $2 AND at <= $3
    ORDER BY id DESC LIMIT 1`,
};

export const OPEN_REPORT_COUNT: NamedQuery<{ readonly open: number }> = {
  name: 'open_report_count',
  text: "SELECT count(*)::int AS open FROM error_report WHERE state IN ('received', 'under_review')",
};

/** $1 how many, $2 how many to pass over. What waits for an answer first; the newest of each first. */
export const DESK_REPORT_IDS: NamedQuery<{ readonly id: string }> = {
  name: 'desk_report_ids',
  text: `
    SELECT id FROM error_report
    ORDER BY state NOT IN ('received', 'under_review'), created_at DESC, id DESC LIMIT $1 OFFSET $2`,
};
