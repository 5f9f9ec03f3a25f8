import type { ChangeKind } from '#lib/domain/change.ts';
import type { Qualifier } from '#lib/domain/figure.ts';
import type { NamedQuery } from './named-query.ts';

/** More different figures than a page could ever tell of; the newest count. */
const MOST_FIGURES = 20_000;

/** One voice, one statistic, counted alike, of one day. */
const SERIES = 'c.statistic_id, c.origin_key, c.departure_key, c.unit_code, c.as_of_from, c.as_of_to';

/** Of one source, joint origins among them: claims it is the origin of. */
const OF_SOURCE = `c.id IN (
  SELECT a.claim_id FROM attribution a WHERE a.source_id = $1 AND NOT EXISTS (
    SELECT FROM attribution f WHERE f.claim_id = a.claim_id AND f.branch = a.branch AND f.position > a.position))`;

/** Of one topic; of all where $1 is null. */
const OF_TOPIC = `($1::uuid IS NULL OR c.statistic_id IN (SELECT id FROM statistic WHERE topic_id = $1))`;

/** $1 a source. Its figures of days for which it is reported with several, each value once, as first given. */
export const REVISABLE_OF_SOURCE = revisable('revisable_of_source', OF_SOURCE);

/** $1 a topic, or null for all. The same of every source. */
export const REVISABLE_OF_TOPIC = revisable('revisable_of_topic', OF_TOPIC);

export interface RevisableRow {
  readonly id: string;
  readonly series: string;
  readonly verbatim: string;
  readonly qualifier: Qualifier;
  readonly low: string | null;
  readonly high: string | null;
  readonly unit_code: string;
  readonly said_on: string | null;
  readonly article_published_on: string | null;
}

function revisable(name: string, scope: string): NamedQuery<RevisableRow> {
  return {
    name,
    text: `
      WITH firm AS (
        SELECT c.id, c.verbatim, c.qualifier, c.low, c.high, c.said_on, c.article_published_on, ${SERIES}
        FROM claim c
        WHERE c.status = 'published' AND c.kind = 'figure' AND c.statistic_id IS NOT NULL AND c.origin_key <> ''
          AND c.as_of_basis = 'stated' AND c.vague IS NULL AND c.unit_code IS NOT NULL AND ${scope}
      ), several AS (
        SELECT ${SERIES} FROM firm c GROUP BY ${SERIES}
        HAVING min(coalesce(low, high)) <> max(coalesce(low, high)) OR min(coalesce(high, low)) <> max(coalesce(high, low))
      ), first AS (
        SELECT DISTINCT ON (${SERIES}, c.qualifier, c.low, c.high) c.*
        FROM firm c JOIN several USING (statistic_id, origin_key, departure_key, unit_code, as_of_from, as_of_to)
        ORDER BY ${SERIES}, c.qualifier, c.low, c.high, coalesce(c.said_on, c.article_published_on) NULLS LAST, c.id
      )
      SELECT id, verbatim, qualifier, low, high, unit_code, said_on, article_published_on,
        concat_ws(' ', statistic_id, origin_key, departure_key, unit_code, as_of_from, as_of_to) AS series
      FROM first ORDER BY coalesce(said_on, article_published_on) DESC NULLS LAST, id LIMIT ${MOST_FIGURES}`,
  };
}

/** $1 a source, $2 kinds of changes. Steps that editors explained so. */
export const EXPLAINED_OF_SOURCE = explained('explained_of_source', OF_SOURCE);

/** $1 a topic, or null for all; $2 kinds of changes. */
export const EXPLAINED_OF_TOPIC = explained('explained_of_topic', OF_TOPIC);

export interface ExplainedRow {
  readonly from_claim_id: string;
  readonly to_claim_id: string;
  readonly kind: ChangeKind;
  readonly explanation: string;
  readonly published_on: string | null;
}

function explained(name: string, scope: string): NamedQuery<ExplainedRow> {
  return {
    name,
    text: `
      SELECT ch.from_claim_id, ch.to_claim_id, ch.kind, ch.explanation,
        coalesce(c.said_on, c.article_published_on) AS published_on
      FROM change ch
      JOIN claim c ON c.id = ch.to_claim_id AND c.status = 'published'
      JOIN claim f ON f.id = ch.from_claim_id AND f.status = 'published'
      WHERE ch.kind = ANY($2::change_kind[]) AND ${scope}
      ORDER BY ch.created_at DESC, ch.id LIMIT ${MOST_FIGURES}`,
  };
}

/** $1 a source. Claims that an editor marked as its correction of an earlier one. */
export const CORRECTING_OF_SOURCE = correcting(
  'correcting_of_source',
  `${OF_SOURCE} AND f.origin_key = c.origin_key`,
);

/** $1 a topic, or null for all. */
export const CORRECTING_OF_TOPIC = correcting('correcting_of_topic', OF_TOPIC);

export interface CorrectingRow {
  readonly from_id: string;
  readonly to_id: string;
  readonly published_on: string | null;
}

function correcting(name: string, scope: string): NamedQuery<CorrectingRow> {
  return {
    name,
    text: `
      SELECT r.from_id, r.to_id, coalesce(c.said_on, c.article_published_on) AS published_on
      FROM claim_relation r
      JOIN claim c ON c.id = r.from_id AND c.status = 'published'
      JOIN claim f ON f.id = r.to_id AND f.status = 'published'
      WHERE r.kind = 'corrects' AND ${scope}
      ORDER BY r.created_at DESC, r.id LIMIT ${MOST_FIGURES}`,
  };
}
