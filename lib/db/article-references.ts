import type pg from 'pg';
import type { ArticleReference } from '#lib/domain/reported-claim.ts';
import { collectTags } from '#lib/http/request-context.ts';
import { LISTED_ARTICLES } from './sql/articles.ts';
import { ask } from './sql/named-query.ts';
import { toListedArticle } from './to-listed-article.ts';

/** Public articles by their ids, as pages name them. */
export async function readArticleReferences(
  pool: pg.Pool,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ArticleReference>> {
  if (ids.length === 0) return new Map();
  const rows = await ask(pool, LISTED_ARTICLES, [[...new Set(ids)]]);
  collectTags(...rows.flatMap(({ id, outlet_id }) => [`article:${id}`, `outlet:${outlet_id}`]));
  return new Map(rows.map((row) => [row.id, toListedArticle(row)]));
}
