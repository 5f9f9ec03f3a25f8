import type { PublicProposition } from '#lib/domain/public-proposition.ts';
import type { StatisticReference } from '#lib/domain/reported-claim.ts';
import type { FoundGroup, FoundOutlet, FoundSource, FoundTopic } from '#lib/domain/search-results.ts';
import type { FigurePhrase } from '#lib/reading/parse-figure-phrase.ts';
import { type Page, pageOf } from '../page.ts';
import { saysFigure } from './claim-hits.ts';
import { nameHits } from './name-hits.ts';
import type { Bind, SearchSession } from './search-session.ts';

/** What a search by names asks for. */
export interface NameSearch {
  readonly words: string;
  /** Only of this topic, by its slug. */
  readonly topic: string | null;
  readonly page: Page;
}

/** Statistics by name, and those one of whose claims says the figure. */
export function findStatistics(session: SearchSession, search: NameSearch, figure: FigurePhrase | null) {
  const isFigureAlone = figure !== null && search.words === '';
  return findPage<StatisticReference>(session, search, (bind) => ({
    hits: inTopic(
      bind,
      'statistic',
      search,
      isFigureAlone ? statisticsSaying(bind, figure) : nameHits(bind, 'statistics', search.words),
    ),
    columns: 's.slug, s.name, d.counted',
    joins: `JOIN statistic s ON s.id = hit.id
      JOIN LATERAL (SELECT counted FROM statistic_definition WHERE statistic_id = s.id ORDER BY number DESC LIMIT 1) d ON true`,
  }));
}

/** The more of its claims say the figure, the nearer a statistic. */
function statisticsSaying(bind: Bind, figure: FigurePhrase): string {
  return `SELECT c.statistic_id AS id, s.name, s.name AS called, 1000 + count(*)::int AS score
    FROM claim c JOIN statistic s ON s.id = c.statistic_id AND s.merged_into_id IS NULL
    WHERE c.status = 'published' AND ${saysFigure(bind, figure)} GROUP BY c.statistic_id, s.name`;
}

export function findPropositions(session: SearchSession, search: NameSearch) {
  return findPage<PublicProposition>(session, search, (bind) => ({
    hits: inTopic(bind, 'proposition', search, nameHits(bind, 'propositions', search.words)),
    columns: `p.slug, p.statement, json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) AS topic`,
    joins: `JOIN proposition p ON p.id = hit.id JOIN topic t ON t.id = p.topic_id`,
  }));
}

export function findTopics(session: SearchSession, search: NameSearch) {
  return findPage<FoundTopic>(session, search, (bind) => ({
    hits: nameHits(bind, 'topics', search.words),
    columns: 't.slug, t.name, t.summary',
    joins: 'JOIN topic t ON t.id = hit.id',
  }));
}

export function findSources(session: SearchSession, search: NameSearch) {
  return findPage<FoundSource>(session, search, (bind) => ({
    hits: nameHits(bind, 'sources', search.words),
    columns: 's.slug, s.name, s.series, s.kind, nullif(hit.called, s.name) AS alias',
    joins: 'JOIN source s ON s.id = hit.id',
  }));
}

export function findOutlets(session: SearchSession, search: NameSearch) {
  return findPage<FoundOutlet>(session, search, (bind) => ({
    hits: nameHits(bind, 'outlets', search.words),
    columns: `o.slug, o.name, o.fictional, (SELECT count(*)::int FROM article a WHERE a.outlet_id = o.id AND EXISTS (
      SELECT FROM claim c WHERE c.article_id = a.id AND c.status IN ('published', 'retracted'))) AS articles`,
    joins: 'JOIN outlet o ON o.id = hit.id',
  }));
}

function inTopic(bind: Bind, table: string, { topic }: NameSearch, hits: string): string {
  if (topic === null) return hits;
  return `SELECT hit.* FROM (${hits}) hit JOIN ${table} x ON x.id = hit.id
    JOIN topic t ON t.id = x.topic_id AND t.slug = ${bind(topic, 'text')}`;
}

/** Under this share of the best likeness a name is only like the query by chance. */
const NEAR_THE_BEST = 0.6;

interface PageParts {
  readonly hits: string;
  readonly columns: string;
  readonly joins: string;
}

async function findPage<Thing extends { readonly id: string }>(
  session: SearchSession,
  { page }: NameSearch,
  write: (bind: Bind) => PageParts,
): Promise<FoundGroup<Thing>> {
  const rows = await session.ask<Thing & { readonly total: number }>((bind) => {
    const { hits, columns, joins } = write(bind);
    const [limit, offset] = pageOf(page);
    return `
      SELECT hit.id, ${columns}, hit.total FROM (
        SELECT *, count(*) OVER ()::int AS total FROM (
          SELECT *, max(score) OVER () AS best FROM (${hits}) hits
        ) weighed WHERE score >= best * ${NEAR_THE_BEST}
      ) hit ${joins}
      ORDER BY hit.score DESC, hit.name, hit.id LIMIT ${bind(limit)} OFFSET ${bind(offset)}`;
  });
  const found = rows.map(({ total: _, ...thing }) => thing as unknown as Thing); // what is left is the thing
  return { total: rows[0]?.total ?? 0, found };
}
