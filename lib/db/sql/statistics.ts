import type { Measure } from '#lib/domain/figure.ts';
import type { Temporality } from '#lib/domain/statistic.ts';
import type { UnitKind } from '#lib/domain/unit.ts';
import type { NamedQuery } from './named-query.ts';

/** $1 a slug. The statistic with its definition in force, and where it leads if it was merged into another. */
export const STATISTIC_BY_SLUG: NamedQuery<StatisticRow> = {
  name: 'statistic_by_slug',
  text: `
    SELECT s.id, s.slug, s.name, s.caveat, t.id AS topic_id, t.slug AS topic_slug, t.name AS topic_name,
      d.number, d.counted, d.scope, d.place, d.temporality, d.measure, d.per, d.base, d.compared_to, d.start,
      u.code, u.label_singular, u.label_plural, u.kind AS unit_kind, u.iso4217, m.slug AS merged_slug
    FROM statistic s
    JOIN topic t ON t.id = s.topic_id
    JOIN LATERAL (
      SELECT * FROM statistic_definition WHERE statistic_id = s.id ORDER BY number DESC LIMIT 1
    ) d ON true
    JOIN unit u ON u.code = d.unit_code
    LEFT JOIN statistic m ON m.id = s.merged_into_id
    WHERE s.slug = $1`,
};

export interface StatisticRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly caveat: string | null;
  readonly topic_id: string;
  readonly topic_slug: string;
  readonly topic_name: string;
  readonly number: number;
  readonly counted: string;
  readonly scope: string | null;
  readonly place: string | null;
  readonly temporality: Temporality;
  readonly measure: Measure;
  readonly per: string | null;
  readonly base: string | null;
  readonly compared_to: string | null;
  readonly start: string | null;
  readonly code: string;
  readonly label_singular: string;
  readonly label_plural: string;
  readonly unit_kind: UnitKind;
  readonly iso4217: string | null;
  readonly merged_slug: string | null;
}

/** $1 a topic, $2 how many, $3 how many to pass over. In the order they were defined. */
export const STATISTICS_OF_TOPIC: NamedQuery<StatisticNameRow> = {
  name: 'statistics_of_topic',
  text: `
    SELECT s.id, s.slug, s.name, d.counted
    FROM statistic s
    JOIN LATERAL (
      SELECT counted FROM statistic_definition WHERE statistic_id = s.id ORDER BY number DESC LIMIT 1
    ) d ON true
    WHERE s.topic_id = $1 AND s.merged_into_id IS NULL
    ORDER BY s.id LIMIT $2 OFFSET $3`,
};

export interface StatisticNameRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly counted: string;
}

/**
 * $1 ids of statistics. Of each, the newest of its last 100 published figures, one an origin, newest first. A front
 * page must cost the same whether a statistic has a hundred claims or a million; an origin that has been silent for
 * a hundred reports stands on the statistic's own page.
 */
export const LATEST_CLAIMS: NamedQuery<LatestClaimRow> = {
  name: 'latest_claims',
  text: `
    SELECT wanted.id AS statistic_id, latest.id
    FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, place)
    CROSS JOIN LATERAL (
      SELECT DISTINCT ON (recent.origin_key) recent.id, recent.as_of_to
      FROM (
        SELECT id, origin_key, as_of_to, as_of_basis, article_published_on
        FROM claim
        WHERE statistic_id = wanted.id AND status = 'published' AND kind = 'figure'
        ORDER BY as_of_to DESC, id DESC LIMIT 100
      ) recent
      ORDER BY recent.origin_key, recent.as_of_to DESC, recent.as_of_basis, recent.article_published_on DESC, recent.id DESC
    ) latest
    ORDER BY wanted.place, latest.as_of_to DESC, latest.id`,
};

export interface LatestClaimRow {
  readonly statistic_id: string;
  readonly id: string;
}
