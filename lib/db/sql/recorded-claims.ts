import type { NamedQuery } from './named-query.ts';

/**
 * $1 a statistic, $2 an instant. Public claims that were first published by then and have changed since, with their
 * state at that instant: those that are of the statistic now, or were then. Walks over what changed since, not over
 * the statistic; every state is one look into the history of its claim.
 */
export const CHANGED_CLAIMS: NamedQuery<ChangedClaimRow> = {
  name: 'changed_claims',
  text: `
    SELECT c.id, c.article_id, c.article_published_on, past.state
    FROM claim c
    LEFT JOIN LATERAL (
      SELECT p.state FROM history_entry e JOIN history_payload p ON p.entry_id = e.id
      WHERE e.subject_type = 'claim' AND e.subject_id = c.id::text AND e.at <= $2
      ORDER BY e.id DESC LIMIT 1
    ) past ON true
    WHERE c.status IN ('published', 'retracted') AND c.updated_at > $2 AND c.published_at <= $2
      AND c.kind IN ('figure', 'absence')
      AND (c.statistic_id = $1 OR past.state::jsonb -> 'target' ->> 'statisticId' = $1::text)`,
};

export interface ChangedClaimRow {
  readonly id: string;
  readonly article_id: string;
  readonly article_published_on: string | null;
  /** Canonical JSON; null after a takedown. */
  readonly state: string | null;
}
