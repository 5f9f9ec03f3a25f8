import type { PublicOutlet } from '#lib/domain/public-article.ts';
import { collectTags } from '#lib/http/request-context.ts';
import type { Database } from './database.ts';
import { type Page, pageOf } from './page.ts';
import { ARTICLES_OF_OUTLET, OUTLET_BY_SLUG } from './sql/articles.ts';
import { ask } from './sql/named-query.ts';
import { toListedArticle } from './to-listed-article.ts';

/** The outlet under an address with one page of its articles. */
export async function findPublicOutlet(
  { pool }: Database,
  slug: string,
  page: Page,
): Promise<PublicOutlet | null> {
  const [outlet] = await ask(pool, OUTLET_BY_SLUG, [slug]);
  if (outlet === undefined) return null;
  collectTags(`outlet:${outlet.id}`);
  const articles = await ask(pool, ARTICLES_OF_OUTLET, [outlet.id, ...pageOf(page)]);
  collectTags(...articles.map(({ id }) => `article:${id}`));
  return { ...outlet, articleCount: outlet.article_count, articles: articles.map(toListedArticle) };
}
