import type { NamedQuery } from './named-query.ts';

/** $1 a claim. Its standing, whether or not it may be shown. */
export const CLAIM_STANDING: NamedQuery<ClaimStandingRow> = {
  name: 'claim_standing',
  text: 'SELECT id, status, published_at, revision, updated_at FROM claim WHERE id = $1',
};

export interface ClaimStandingRow {
  readonly id: string;
  readonly status: string;
  readonly published_at: Date | null;
  readonly revision: number;
  readonly updated_at: Date;
}

/** $1 a claim's id as text. What happened to it, oldest first, with its state after each event. */
export const CLAIM_HISTORY: NamedQuery<ClaimHistoryRow> = {
  name: 'claim_history',
  text: `
    SELECT e.event, e.at, e.revision, e.reason, p.state
    FROM history_entry e LEFT JOIN history_payload p ON p.entry_id = e.id
    WHERE e.subject_type = 'claim' AND e.subject_id = $1 ORDER BY e.id`,
};

export interface ClaimHistoryRow {
  readonly event: string;
  readonly at: Date;
  readonly revision: number | null;
  readonly reason: string | null;
  /** Canonical JSON; null after a takedown. */
  readonly state: string | null;
}

/** $1 a claim's id as text, $2 an instant. Its state at that instant, and whether anything happened to it since. */
export const CLAIM_STATE_AT: NamedQuery<ClaimStateAtRow> = {
  name: 'claim_state_at',
  text: `
    SELECT p.state, EXISTS (
        SELECT FROM history_entry later
        WHERE later.subject_type = 'claim' AND later.subject_id = $1 AND later.at > $2
      ) AS is_changed_since
    FROM history_entry e LEFT JOIN history_payload p ON p.entry_id = e.id
    WHERE e.subject_type = 'claim' AND e.subject_id = $1 AND e.at <= $2
    ORDER BY e.id DESC LIMIT 1`,
};

export interface ClaimStateAtRow {
  /** Canonical JSON; null after a takedown. */
  readonly state: string | null;
  readonly is_changed_since: boolean;
}

/** $1 ids of sources, statistics and propositions. What each is called; null for a source that may not be named. */
export const CHANGED_NAMES: NamedQuery<{ readonly id: string; readonly name: string | null }> = {
  name: 'changed_names',
  text: `
    SELECT id, CASE WHEN confidential THEN NULL ELSE name END AS name FROM source WHERE id = ANY($1::uuid[])
    UNION ALL SELECT id, name FROM statistic WHERE id = ANY($1::uuid[])
    UNION ALL SELECT id, statement FROM proposition WHERE id = ANY($1::uuid[])`,
};
