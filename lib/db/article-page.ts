import type { ArticlePage } from '#lib/comparison/article-page.ts';
import { collectTags } from '#lib/http/request-context.ts';
import { readVersionEdits } from './article-versions.ts';
import type { Database } from './database.ts';
import type { Page } from './page.ts';
import { listPrintedCorrections } from './printed-corrections.ts';
import { findPublicArticle } from './public-article.ts';
import { VERSIONS_OF_ARTICLE, type VersionRow } from './sql/article-versions.ts';
import { COPIES_OF_ARTICLE } from './sql/articles.ts';
import { ask } from './sql/named-query.ts';
import { PRINTED_FOR_ARTICLE } from './sql/printed-corrections.ts';
import { toListedArticle } from './to-listed-article.ts';

/** The article under an address with one page of its claims, and what became of it; null until something was published. */
export async function findArticlePage(
  database: Database,
  slug: string,
  page: Page,
): Promise<ArticlePage | null> {
  const { pool } = database;
  const article = await findPublicArticle(database, slug, page);
  if (article === null) return null;
  const [versions, printed, copies] = await Promise.all([
    ask(pool, VERSIONS_OF_ARTICLE, [article.id]),
    listPrintedCorrections(pool, PRINTED_FOR_ARTICLE, article.id),
    ask(pool, COPIES_OF_ARTICLE, [article.id, MOST_COPIES, 0]),
  ]);
  collectTags(...copies.flatMap(({ id, outlet_id }) => [`article:${id}`, `outlet:${outlet_id}`]));
  return {
    article,
    versions: versions.map(toVersion),
    edits: await readVersionEdits(pool, article.id, versions),
    printed,
    copies: copies.map(toListedArticle),
  };
}

// An agency's report may be printed by hundreds; the first of them show how far it went.
const MOST_COPIES = 100;

function toVersion(row: VersionRow) {
  return {
    number: row.number,
    capturedAt: row.captured_at.toISOString(),
    length: row.length,
    sha256: row.sha256,
    takenDown: row.is_taken_down ? { reason: row.takedown_reason } : null,
  };
}
