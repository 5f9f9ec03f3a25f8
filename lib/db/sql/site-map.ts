import type { MappedKind } from '#lib/domain/site-map.ts';
import type { NamedQuery } from './named-query.ts';

/** Half of what the protocol allows in one file, so that a file with both languages stays below 10 MB. */
const RECORDS_A_FILE = 10_000;

/** The id of the first record of each file. */
export function firstRecordsOf(kind: MappedKind): NamedQuery<{ readonly id: string }> {
  const { from, where } = PUBLIC[kind];
  return {
    name: `first_${kind}_of_site_map`,
    text: `
      SELECT id FROM (SELECT r.id, row_number() OVER (ORDER BY r.id) AS number FROM ${from} r WHERE ${where}) numbered
      WHERE number % ${RECORDS_A_FILE} = 1 ORDER BY id`,
  };
}

/** $1 an id. The records of the file that begins with it. */
export function recordsOf(kind: MappedKind): NamedQuery<MappedRecordRow> {
  const { from, where, slug = 'r.slug', changed } = PUBLIC[kind];
  return {
    name: `${kind}_of_site_map`,
    text: `
      SELECT ${slug} AS slug, ${changed} AS changed_at FROM ${from} r
      WHERE ${where} AND r.id >= $1 ORDER BY r.id LIMIT ${RECORDS_A_FILE}`,
  };
}

export interface MappedRecordRow {
  readonly slug: string;
  readonly changed_at: Date;
}

interface PublicRecords {
  readonly from: string;
  readonly where: string;
  readonly slug?: string;
  readonly changed: string;
}

const IS_PUBLIC = `c.status IN ('published', 'retracted')`;

/** When any public claim that stands on a record's page last changed, or else when the record was made. */
function latest(claims: string): string {
  return `coalesce((SELECT max(c.updated_at) FROM ${claims} AND ${IS_PUBLIC}), r.created_at)`;
}

const PUBLIC: Readonly<Record<MappedKind, PublicRecords>> = {
  topics: {
    from: 'topic',
    where: 'true',
    changed: latest('claim c JOIN statistic s ON s.id = c.statistic_id WHERE s.topic_id = r.id'),
  },
  statistics: {
    from: 'statistic',
    where: 'r.merged_into_id IS NULL',
    changed: latest('claim c WHERE c.statistic_id = r.id'),
  },
  propositions: {
    from: 'proposition',
    where: 'true',
    changed: latest('claim c WHERE c.proposition_id = r.id'),
  },
  sources: {
    from: 'source',
    where: `NOT r.confidential AND r.merged_into_id IS NULL AND EXISTS (
      SELECT 1 FROM attribution a JOIN claim c ON c.id = a.claim_id WHERE a.source_id = r.id AND ${IS_PUBLIC})`,
    changed: latest('attribution a JOIN claim c ON c.id = a.claim_id WHERE a.source_id = r.id'),
  },
  outlets: {
    from: 'outlet',
    where: `EXISTS (
      SELECT 1 FROM article a JOIN claim c ON c.article_id = a.id WHERE a.outlet_id = r.id AND ${IS_PUBLIC})`,
    changed: latest('article a JOIN claim c ON c.article_id = a.id WHERE a.outlet_id = r.id'),
  },
  articles: {
    from: 'article',
    where: `EXISTS (SELECT 1 FROM claim c WHERE c.article_id = r.id AND ${IS_PUBLIC})`,
    changed: latest('claim c WHERE c.article_id = r.id'),
  },
  claims: {
    from: 'claim',
    where: `r.status IN ('published', 'retracted')`,
    slug: 'r.id::text',
    changed: 'r.updated_at',
  },
};
