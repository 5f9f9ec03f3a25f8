import type { NamedQuery } from './named-query.ts';

/** $1 a topic, or null for all. Every entry of history by which something readers had seen was changed. */
const CORRECTED = `
  WITH published AS (
    SELECT subject_id, min(id) AS id FROM history_entry
    WHERE subject_type = 'claim' AND event = 'ClaimPublished' GROUP BY subject_id
  ), corrected AS (
    SELECT e.id, coalesce(s.topic_id, p.topic_id, a.topic_id) AS topic_id
    FROM history_entry e
    JOIN published ON published.subject_id = e.subject_id AND published.id < e.id
    JOIN claim c ON c.id = e.subject_id::uuid
    JOIN article a ON a.id = c.article_id
    LEFT JOIN statistic s ON s.id = c.statistic_id
    LEFT JOIN proposition p ON p.id = c.proposition_id
    WHERE e.subject_type = 'claim' AND (e.event IN ('ClaimRetracted', 'ClaimReopened')
      OR e.event = 'ClaimEdited' AND c.status IN ('published', 'retracted'))
    UNION ALL
    SELECT e.id, s.topic_id
    FROM history_entry e JOIN statistic s ON s.id = e.subject_id::uuid
    WHERE e.subject_type = 'statistic' AND e.event = 'StatisticEdited' AND EXISTS (
      SELECT FROM claim c WHERE c.statistic_id = s.id AND c.published_at < e.at)
    UNION ALL
    SELECT e.id, a.topic_id
    FROM history_entry e JOIN article a ON a.id = e.subject_id::uuid
    WHERE e.subject_type = 'article' AND e.event = 'ArticleEdited' AND EXISTS (
      SELECT FROM claim c WHERE c.article_id = a.id AND c.published_at < e.at AND c.status IN ('published', 'retracted'))
    UNION ALL
    SELECT e.id, s.topic_id
    FROM history_entry e
    JOIN history_payload p ON p.entry_id = e.id
    JOIN statistic s ON s.id = (p.state::jsonb ->> 'statisticId')::uuid
    WHERE e.subject_type = 'change' AND e.event = 'ChangeWithdrawn'
    UNION ALL
    SELECT e.id, s.topic_id
    FROM history_entry e
    JOIN discrepancy d ON d.id = e.subject_id::uuid
    JOIN statistic s ON s.id = d.statistic_id
    WHERE e.subject_type = 'discrepancy' AND e.event = 'DiscrepancySettled' AND EXISTS (
      SELECT FROM history_entry former
      WHERE former.subject_type = 'discrepancy' AND former.subject_id = e.subject_id AND former.id < e.id
        AND former.event = 'DiscrepancySettled')
  ), chosen AS (
    SELECT id FROM corrected WHERE $1::uuid IS NULL OR topic_id = $1
  )`;

/** $1 a topic, or null for all; $2 how many, $3 how many to pass over. The latest first. */
export const OWN_CORRECTIONS: NamedQuery<OwnCorrectionRow> = {
  name: 'own_corrections',
  text: `${CORRECTED}
    SELECT e.id::text, e.event, e.at, e.reason, e.subject_type, e.subject_id, p.state, former.state AS former_state,
      s.slug AS statistic_slug, s.name AS statistic_name
    FROM (SELECT id FROM chosen ORDER BY id DESC LIMIT $2 OFFSET $3) page
    JOIN history_entry e ON e.id = page.id
    LEFT JOIN history_payload p ON p.entry_id = e.id
    LEFT JOIN LATERAL (
      SELECT fp.state FROM history_entry f JOIN history_payload fp ON fp.entry_id = f.id
      WHERE f.subject_type = e.subject_type AND f.subject_id = e.subject_id AND f.id < e.id
        AND f.event <> 'ArticleVersionCaptured' -- tells of the text, not of what is said of the article
      ORDER BY f.id DESC LIMIT 1
    ) former ON true
    LEFT JOIN statistic s ON s.id = CASE e.subject_type
      WHEN 'statistic' THEN e.subject_id::uuid
      WHEN 'change' THEN (p.state::jsonb ->> 'statisticId')::uuid
      WHEN 'discrepancy' THEN (p.state::jsonb ->> 'statisticId')::uuid END
    ORDER BY e.id DESC`,
};

export interface OwnCorrectionRow {
  readonly id: string;
  readonly event: string;
  readonly at: Date;
  readonly reason: string | null;
  readonly subject_type: string;
  readonly subject_id: string;
  /** Canonical JSON after and before the event; null after a takedown. */
  readonly state: string | null;
  readonly former_state: string | null;
  readonly statistic_slug: string | null;
  readonly statistic_name: string | null;
}

/** $1 a topic, or null for all. */
export const OWN_CORRECTION_COUNT: NamedQuery<{ readonly total: number }> = {
  name: 'own_correction_count',
  text: `${CORRECTED} SELECT count(*)::int AS total FROM chosen`,
};
