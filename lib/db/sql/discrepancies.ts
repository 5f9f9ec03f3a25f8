import type { NamedQuery } from './named-query.ts';

/**
 * Discrepancies whose claims still disagree. One of whose claims is no longer published is left out: a batch may not
 * have weighed its statistic anew yet.
 */
const STANDING = `
  d.gone_at IS NULL AND NOT EXISTS (
    SELECT FROM discrepancy_claim taking JOIN claim c ON c.id = taking.claim_id
    WHERE taking.discrepancy_id = d.id AND c.status <> 'published'
  )`;

const UNSETTLED = 'NOT EXISTS (SELECT FROM settlement s WHERE s.discrepancy_id = d.id)';

/** $1 a statistic, $2 how many. The open ones first, each with its latest explanation. */
export const DISCREPANCIES_OF_STATISTIC: NamedQuery<DiscrepancyRow> = {
  name: 'discrepancies_of_statistic',
  text: `
    SELECT d.id, d.rule, d.sentence, d.found_at, latest.explanation, latest.created_at AS settled_at
    FROM discrepancy d
    LEFT JOIN LATERAL (
      SELECT explanation, created_at FROM settlement s
      WHERE s.discrepancy_id = d.id ORDER BY created_at DESC, id DESC LIMIT 1
    ) latest ON true
    WHERE d.statistic_id = $1 AND ${STANDING}
    ORDER BY latest.created_at NULLS FIRST, d.found_at, d.id LIMIT $2`,
};

export interface DiscrepancyRow {
  readonly id: string;
  readonly rule: string;
  readonly sentence: string;
  readonly found_at: Date;
  readonly explanation: string | null;
  readonly settled_at: Date | null;
}

/** $1 how many, $2 how many to pass over. What no editor has explained yet, the latest found first. */
export const OPEN_DISCREPANCIES: NamedQuery<OpenDiscrepancyRow> = {
  name: 'open_discrepancies',
  text: `
    SELECT d.id, d.rule, d.sentence, d.found_at, st.slug, st.name, st.topic_id
    FROM discrepancy d JOIN statistic st ON st.id = d.statistic_id
    WHERE ${STANDING} AND ${UNSETTLED}
    ORDER BY d.found_at DESC, d.id DESC LIMIT $1 OFFSET $2`,
};

export interface OpenDiscrepancyRow {
  readonly id: string;
  readonly rule: string;
  readonly sentence: string;
  readonly found_at: Date;
  readonly slug: string;
  readonly name: string;
  readonly topic_id: string;
}

/** $1 a topic, $2 how many. The same of one topic, each with how many there are. */
export const OPEN_DISCREPANCIES_OF_TOPIC: NamedQuery<OpenDiscrepancyRow & { readonly total: number }> = {
  name: 'open_discrepancies_of_topic',
  text: `
    SELECT d.id, d.rule, d.sentence, d.found_at, st.slug, st.name, st.topic_id, count(*) OVER ()::int AS total
    FROM discrepancy d JOIN statistic st ON st.id = d.statistic_id
    WHERE st.topic_id = $1 AND ${STANDING} AND ${UNSETTLED}
    ORDER BY d.found_at DESC, d.id DESC LIMIT $2`,
};

export const OPEN_DISCREPANCY_COUNT: NamedQuery<{ readonly total: number }> = {
  name: 'open_discrepancy_count',
  text: `SELECT count(*)::int AS total FROM discrepancy d WHERE ${STANDING} AND ${UNSETTLED}`,
};

/** $1 ids of discrepancies. Their claims, the earliest published first. */
export const DISCREPANCY_CLAIMS: NamedQuery<DiscrepancyClaimRow> = {
  name: 'discrepancy_claims',
  text: `
    SELECT taking.discrepancy_id, c.id, c.verbatim, c.article_published_on, o.id AS outlet_id, o.name AS outlet_name
    FROM discrepancy_claim taking
    JOIN claim c ON c.id = taking.claim_id
    JOIN article a ON a.id = c.article_id
    JOIN outlet o ON o.id = a.outlet_id
    WHERE taking.discrepancy_id = ANY($1::uuid[])
    ORDER BY taking.discrepancy_id, c.article_published_on NULLS LAST, c.id`,
};

export interface DiscrepancyClaimRow {
  readonly discrepancy_id: string;
  readonly id: string;
  readonly verbatim: string | null;
  readonly article_published_on: string | null;
  readonly outlet_id: string;
  readonly outlet_name: string;
}
