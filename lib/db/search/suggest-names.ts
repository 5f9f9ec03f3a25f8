import type { Suggestion } from '#lib/domain/search-results.ts';
import { collectTags } from '#lib/http/request-context.ts';
import type { Database } from '../database.ts';
import { SEARCH_TAG } from '../search-tag.ts';
import { beginningHits, type NamedKind, nameHits } from './name-hits.ts';
import { type Bind, inSearchSession, type SearchSession } from './search-session.ts';

const KINDS = [
  'statistics',
  'sources',
  'topics',
  'outlets',
  'propositions',
] as const satisfies readonly NamedKind[];

// What fits under a field without scrolling.
const MOST_SUGGESTED = 8;

/** What something half typed may become, of all that readers may see. */
export async function suggestFromRecord({ pool }: Database, typed: string): Promise<readonly Suggestion[]> {
  collectTags(SEARCH_TAG);
  return typed === '' ? [] : inSearchSession(pool, (session) => suggestNames(session, typed));
}

/** Names that begin as typed, then those one of whose words does, then those spelled alike. */
async function suggestNames(session: SearchSession, typed: string): Promise<readonly Suggestion[]> {
  const beginning = await session.ask<SuggestionRow>((bind) => best(bind, typed, beginningHits));
  if (beginning.length >= MOST_SUGGESTED) return beginning.map(toSuggestion);
  const alike = await session.ask<SuggestionRow>((bind) => best(bind, typed, nameHits));
  const known = new Set(beginning.map(({ id }) => id));
  return [...beginning, ...alike.filter(({ id }) => !known.has(id))]
    .slice(0, MOST_SUGGESTED)
    .map(toSuggestion);
}

/** Names that are spelled most like something that found nothing, however little alike. */
export async function nearestNames(session: SearchSession, typed: string): Promise<readonly Suggestion[]> {
  await session.ask(() => `SET LOCAL pg_trgm.word_similarity_threshold = ${LEAST_NEAR}`);
  const rows = await session.ask<SuggestionRow>((bind) => best(bind, typed, nameHits, MOST_NEAR));
  return rows.map(toSuggestion);
}

// "Did you mean" is a guess and says so.
const LEAST_NEAR = 0.2;
const MOST_NEAR = 4;

interface SuggestionRow {
  readonly id: string;
  readonly kind: Suggestion['kind'];
  readonly slug: string;
  readonly name: string;
  readonly called: string;
  readonly topic: string | null;
}

type Hits = (bind: Bind, kind: NamedKind, words: string) => string;

function best(bind: Bind, typed: string, hits: Hits, most = MOST_SUGGESTED): string {
  const arms = KINDS.map(
    (kind) => `(SELECT '${kind}' AS kind, id, name, called, score FROM (${hits(bind, kind, typed)}) named
      ORDER BY score DESC, length(name), id LIMIT ${most})`,
  );
  return `
    SELECT hit.id, hit.kind, hit.name, hit.called, coalesce(s.slug, so.slug, o.slug, p.slug, t.slug) AS slug,
      coalesce(st.name, pt.name) AS topic
    FROM (${arms.join(' UNION ALL ')}) hit
    LEFT JOIN statistic s ON hit.kind = 'statistics' AND s.id = hit.id
    LEFT JOIN topic st ON st.id = s.topic_id
    LEFT JOIN source so ON hit.kind = 'sources' AND so.id = hit.id
    LEFT JOIN outlet o ON hit.kind = 'outlets' AND o.id = hit.id
    LEFT JOIN proposition p ON hit.kind = 'propositions' AND p.id = hit.id
    LEFT JOIN topic pt ON pt.id = p.topic_id
    LEFT JOIN topic t ON hit.kind = 'topics' AND t.id = hit.id
    ORDER BY hit.score DESC, length(hit.name), hit.id LIMIT ${most}`;
}

function toSuggestion({ kind, slug, name, called, topic }: SuggestionRow): Suggestion {
  return { kind, slug, name, context: called === name ? topic : called };
}
