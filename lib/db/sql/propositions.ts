import type { AsOfBasis } from '#lib/domain/as-of.ts';
import type { Stance } from '#lib/domain/stance.ts';
import type { NamedQuery } from './named-query.ts';

/** $1 a slug. */
export const PROPOSITION_BY_SLUG: NamedQuery<PropositionRow> = {
  name: 'proposition_by_slug',
  text: `
    SELECT p.id, p.slug, p.statement, t.id AS topic_id, t.slug AS topic_slug, t.name AS topic_name
    FROM proposition p JOIN topic t ON t.id = p.topic_id
    WHERE p.slug = $1`,
};

export interface PropositionRow {
  readonly id: string;
  readonly slug: string;
  readonly statement: string;
  readonly topic_id: string;
  readonly topic_slug: string;
  readonly topic_name: string;
}

/** $1 a proposition. Everything its chart draws. */
export const STANCE_CLAIMS: NamedQuery<StanceClaimRow> = {
  name: 'stance_claims',
  text: `
    SELECT id, status, stance, article_id, said_on, as_of_to, as_of_basis, article_published_on, origin_key
    FROM claim
    WHERE proposition_id = $1 AND status IN ('published', 'retracted')`,
};

export interface StanceClaimRow {
  readonly id: string;
  readonly status: 'published' | 'retracted';
  readonly stance: Stance;
  readonly article_id: string;
  readonly said_on: string | null;
  readonly as_of_to: string | null;
  readonly as_of_basis: AsOfBasis | null;
  readonly article_published_on: string | null;
  readonly origin_key: string;
}

/** $1 a topic, $2 how many. In the order they were stated. */
export const PROPOSITIONS_OF_TOPIC: NamedQuery<PropositionNameRow> = {
  name: 'propositions_of_topic',
  text: 'SELECT id, slug, statement FROM proposition WHERE topic_id = $1 ORDER BY id LIMIT $2',
};

export interface PropositionNameRow {
  readonly id: string;
  readonly slug: string;
  readonly statement: string;
}

/**
 * $1 ids of propositions. How many sources take each stance by their latest word that stands, in the order of
 * lib/timeline/list-stances.ts; whoever is not named is no source.
 */
export const LATEST_STANCES: NamedQuery<LatestStanceRow> = {
  name: 'latest_stances',
  text: `
    SELECT proposition_id, stance, count(*)::int AS sources
    FROM (
      SELECT DISTINCT ON (proposition_id, origin_key) proposition_id, stance
      FROM claim
      WHERE proposition_id = ANY($1::uuid[]) AND status = 'published' AND origin_key <> ''
      ORDER BY proposition_id, origin_key,
        coalesce(said_on, as_of_to, article_published_on) DESC NULLS LAST,
        (said_on IS NOT NULL OR as_of_basis IS NOT DISTINCT FROM 'stated') DESC,
        article_published_on DESC NULLS LAST, id DESC
    ) latest
    GROUP BY proposition_id, stance`,
};

export interface LatestStanceRow {
  readonly proposition_id: string;
  readonly stance: Stance;
  readonly sources: number;
}
