import type { Bind } from './search-session.ts';

/** Records that are found by a name. */
export type NamedKind = 'statistics' | 'propositions' | 'topics' | 'sources' | 'outlets';

interface NameTable {
  readonly table: string;
  readonly name: string;
  /** Another table of names, and which of its columns says whose they are. */
  readonly alias: { readonly table: string; readonly owner: string } | null;
  /** Whether whole words of the name are indexed too, as sentences need. */
  readonly hasWords: boolean;
  /** Which of them readers may know of; `n` is the record. */
  readonly isPublic: string;
}

const NAME_TABLES: Readonly<Record<NamedKind, NameTable>> = {
  statistics: {
    table: 'statistic',
    name: 'name',
    alias: { table: 'statistic_alias', owner: 'statistic_id' },
    hasWords: true,
    isPublic: 'n.merged_into_id IS NULL',
  },
  propositions: { table: 'proposition', name: 'statement', alias: null, hasWords: true, isPublic: 'true' },
  topics: { table: 'topic', name: 'name', alias: null, hasWords: false, isPublic: 'true' },
  sources: {
    table: 'source',
    name: 'name',
    alias: { table: 'source_alias', owner: 'source_id' },
    hasWords: false,
    // A source is known to readers once something it said was published, or a topic names it.
    isPublic: `NOT n.confidential AND n.merged_into_id IS NULL AND (
      EXISTS (SELECT FROM source_role r WHERE r.source_id = n.id)
      OR EXISTS (SELECT FROM attribution l JOIN claim c ON c.id = l.claim_id
        WHERE l.source_id = n.id AND c.status IN ('published', 'retracted')))`,
  },
  outlets: {
    table: 'outlet',
    name: 'name',
    alias: null,
    hasWords: false,
    isPublic: `EXISTS (SELECT FROM article a JOIN claim c ON c.article_id = a.id
      WHERE a.outlet_id = n.id AND c.status IN ('published', 'retracted'))`,
  },
};

/** A record's own name comes before another name that is as much like what was typed. */
const OWN_NAME = 0.25;

/** `SELECT id, name, called, score` of the public records named so: by what they are called, the likest name first. */
export function nameHits(bind: Bind, kind: NamedKind, words: string): string {
  const { table, name, alias, hasWords, isPublic } = NAME_TABLES[kind];
  const form = `search_form(${bind(words, 'text')})`;
  const likeness = (column: string) =>
    `word_similarity(${form}, search_form(${column})) + similarity(${form}, search_form(${column})) / 2`;
  const arms = [
    `SELECT id, ${name} AS called, ${OWN_NAME} + ${likeness(name)} AS score FROM ${table} WHERE ${form} <% search_form(${name})`,
  ];
  if (alias !== null) {
    arms.push(
      `SELECT ${alias.owner}, alias, ${likeness('alias')} FROM ${alias.table} WHERE ${form} <% search_form(alias)`,
    );
  }
  if (hasWords) {
    arms.push(`SELECT id, ${name}, 1 + ${OWN_NAME} + ${likeness(name)} FROM ${table}
      WHERE search_words(${name}) @@ websearch_to_tsquery('english', ${form})`);
  }
  return `
    SELECT n.id, n.${name} AS name, hit.called, hit.score
    FROM (SELECT DISTINCT ON (id) id, called, score FROM (${arms.join(' UNION ALL ')}) arms ORDER BY id, score DESC) hit
    JOIN ${table} n ON n.id = hit.id
    WHERE ${isPublic}`;
}

/** The public records of a kind that begin so, or have a word that does: "Gaza" and "War in Gaza" for "ga". */
export function beginningHits(bind: Bind, kind: NamedKind, words: string): string {
  const { table, name, alias, isPublic } = NAME_TABLES[kind];
  const begins = `regexp_replace(search_form(${bind(words, 'text')}), '([\\\\%_])', '\\\\\\1', 'g') || '%'`;
  const armOf = (owner: string, column: string, of: string) => `
    SELECT ${owner} AS id, ${column} AS called, (search_form(${column}) LIKE ${begins})::int AS first,
      ${owner === 'id'} AS is_own
    FROM ${of} WHERE search_form(${column}) LIKE ${begins} OR search_form(${column}) LIKE '% ' || ${begins}`;
  const arms = [
    armOf('id', name, table),
    ...(alias === null ? [] : [armOf(alias.owner, 'alias', alias.table)]),
  ];
  return `
    SELECT n.id, n.${name} AS name, hit.called, 2 + hit.first AS score
    FROM (SELECT DISTINCT ON (id) id, called, first FROM (${arms.join(' UNION ALL ')}) arms
      ORDER BY id, first DESC, is_own DESC, length(called)) hit
    JOIN ${table} n ON n.id = hit.id
    WHERE ${isPublic}`;
}
