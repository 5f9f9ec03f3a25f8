import type { NamedQuery } from './named-query.ts';

/** $1 a statistic. What happened last to its public claims, the newest first. */
export const EVENTS_OF_STATISTIC = eventsOf('events_of_statistic', 'statistic_id = $1');

/** $1 a topic: its statistics and its propositions. */
export const EVENTS_OF_TOPIC = eventsOf(
  'events_of_topic',
  `(statistic_id IN (SELECT id FROM statistic WHERE topic_id = $1)
    OR proposition_id IN (SELECT id FROM proposition WHERE topic_id = $1))`,
);

/** $1 a source: whatever it is the origin of, or passed on. */
export const EVENTS_OF_SOURCE = eventsOf(
  'events_of_source',
  'id IN (SELECT claim_id FROM attribution WHERE source_id = $1)',
);

export interface ClaimEventRow {
  readonly claim_id: string;
  readonly event: string;
  readonly at: Date;
  readonly reason: string | null;
  readonly revision: number | null;
  /** Canonical JSON after the event and before it; null after a takedown. */
  readonly state: string | null;
  readonly state_before: string | null;
}

/**
 * Every event is the last of its claim or earlier, so the newest fifty are all of the fifty claims that changed last;
 * some more are taken, since claims also change in ways nobody is told of.
 */
function eventsOf(name: string, condition: string): NamedQuery<ClaimEventRow> {
  return {
    name,
    text: toldOf(`SELECT id, published_at FROM claim
    WHERE status IN ('published', 'retracted') AND ${condition}
    ORDER BY updated_at DESC, id DESC LIMIT 100`),
  };
}

/** What readers are told of the claims of a question: their publications, revisions and retractions. */
export function toldOf(claims: string, events = `'ClaimPublished', 'ClaimEdited', 'ClaimRetracted'`): string {
  return `
    WITH told AS (${claims})
    SELECT told.id AS claim_id, e.event, e.at, e.reason, e.revision, p.state, before.state AS state_before
    FROM told
    JOIN history_entry e ON e.subject_type = 'claim' AND e.subject_id = told.id::text
      AND e.at >= told.published_at AND e.event IN (${events})
    LEFT JOIN history_payload p ON p.entry_id = e.id
    LEFT JOIN LATERAL (
      SELECT q.state FROM history_entry f LEFT JOIN history_payload q ON q.entry_id = f.id
      WHERE f.subject_type = 'claim' AND f.subject_id = e.subject_id AND f.id < e.id
      ORDER BY f.id DESC LIMIT 1
    ) before ON true
    -- What is edited while a claim is withdrawn is told when it is published anew.
    WHERE e.event <> 'ClaimEdited' OR p.state IS NULL OR p.state::jsonb ->> 'status' = 'published'
    ORDER BY e.id DESC LIMIT 50`;
}
