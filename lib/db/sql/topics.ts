import type { SourceKind } from '#lib/domain/source.ts';
import type { NamedQuery } from './named-query.ts';

/** $1 how many. Every topic in the order they were opened, with how much it holds. */
export const TOPICS: NamedQuery<TopicRow> = {
  name: 'topics',
  text: `
    SELECT t.id, t.slug, t.name, t.summary, t.place,
      (SELECT count(*)::int FROM statistic s WHERE s.topic_id = t.id AND s.merged_into_id IS NULL) AS statistics
    FROM topic t ORDER BY t.id LIMIT $1`,
};

/** $1 a slug. */
export const TOPIC_BY_SLUG: NamedQuery<TopicRow> = {
  name: 'topic_by_slug',
  text: `
    SELECT t.id, t.slug, t.name, t.summary, t.place,
      (SELECT count(*)::int FROM statistic s WHERE s.topic_id = t.id AND s.merged_into_id IS NULL) AS statistics
    FROM topic t WHERE t.slug = $1`,
};

export interface TopicRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  readonly place: string | null;
  readonly statistics: number;
}

/** $1 a topic. Who speaks in it, parties to the matter first. */
export const SOURCES_OF_TOPIC: NamedQuery<TopicSourceRow> = {
  name: 'sources_of_topic',
  text: `
    SELECT s.id, s.slug, s.name, s.kind, s.series, r.party, r.role
    FROM source_role r JOIN source s ON s.id = r.source_id
    WHERE r.topic_id = $1 AND NOT s.confidential AND s.merged_into_id IS NULL
    ORDER BY r.party DESC, s.name`,
};

export interface TopicSourceRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly series: number;
  readonly party: boolean;
  readonly role: string | null;
}
