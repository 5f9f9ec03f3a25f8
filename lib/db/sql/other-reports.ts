import type { NamedQuery } from './named-query.ts';

/**
 * $1 a statistic, $2 a claim of it, $3 and $4 the first and the last day it may speak of, $5 and $6 the ends of its
 * value, $7 its unit, $8 whether it is vague words, $9 how many days an undated report reaches back, $10 how many.
 * The other published claims that state the same value of an overlapping date, the earliest publication first, with
 * how many there are. An end that a qualifier leaves open counts as the other end: "at least 7,000" states 7,000.
 * Read from the covering index `claim_timeline` alone.
 */
export const OTHER_REPORTS: NamedQuery<OtherReportRow> = {
  name: 'other_reports',
  text: `
    SELECT id, count(*) OVER ()::int AS total
    FROM claim
    WHERE statistic_id = $1 AND status = 'published' AND kind = 'figure' AND id <> $2
      AND as_of_to >= $3::date
      AND (CASE as_of_basis WHEN 'published' THEN as_of_from - $9::int ELSE as_of_from END) <= $4::date
      AND coalesce(low, high) = $5::numeric AND coalesce(high, low) = $6::numeric
      AND unit_code = $7 AND (vague IS NOT NULL) = $8
    ORDER BY article_published_on NULLS LAST, id LIMIT $10`,
};

export interface OtherReportRow {
  readonly id: string;
  readonly total: number;
}
