import type { NamedQuery } from './named-query.ts';

/**
 * $1 a statistic, $2 an instant. The states a public claim had from its first publication to that instant, for claims
 * that changed afterwards, in the order of their history.
 */
export const REVISIONS: NamedQuery<RevisionRow> = {
  name: 'revisions',
  text: `
    SELECT c.id, e.at, p.state
    FROM claim c
    JOIN history_entry e ON e.subject_type = 'claim' AND e.subject_id = c.id::text AND e.at <= $2
    JOIN history_payload p ON p.entry_id = e.id
    WHERE c.statistic_id = $1 AND c.updated_at > c.published_at AND c.status IN ('published', 'retracted')
      AND e.at >= c.published_at AND e.event IN ('ClaimPublished', 'ClaimEdited') AND p.state IS NOT NULL
    ORDER BY c.id, e.id`,
};

export interface RevisionRow {
  readonly id: string;
  readonly at: Date;
  readonly state: string;
}
