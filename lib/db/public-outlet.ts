import type { PublicOutlet } from '#lib/domain/public-article.ts';
import { collectTags } from '#lib/http/request-context.ts';
import type { Database } from './database.ts';
import { type Page, pageOf } from './page.ts';
import { listPrintedCorrections } from './printed-corrections.ts';
import { ARTICLES_OF_OUTLET, OUTLET_BY_SLUG, REPORTING_OF_OUTLET } from './sql/articles.ts';
import { ask } from './sql/named-query.ts';
import { PRINTED_BY_OUTLET } from './sql/printed-corrections.ts';
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
  const [articles, [reporting], printed] = await Promise.all([
    ask(pool, ARTICLES_OF_OUTLET, [outlet.id, ...pageOf(page)]),
    ask(pool, REPORTING_OF_OUTLET, [outlet.id]),
    listPrintedCorrections(pool, PRINTED_BY_OUTLET, outlet.id),
  ]);
  collectTags(...articles.map(({ id }) => `article:${id}`));
  const { article_count: articleCount, ...described } = outlet;
  return {
    ...described,
    articleCount,
    articles: articles.map(toListedArticle),
    reporting: reporting ?? NO_FIGURES,
    printed,
  };
}

const NO_FIGURES = { figures: 0, sourced: 0, dated: 0, qualified: 0, quoted: 0 } as const;
