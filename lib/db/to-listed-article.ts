import type { ListedArticle } from '#lib/domain/public-topic.ts';
import type { ListedArticleRow } from './sql/articles.ts';

/** An article as lists name it. */
export function toListedArticle(row: ListedArticleRow): ListedArticle {
  return {
    id: row.id,
    slug: row.slug,
    headline: row.headline,
    headlineIsOurs: row.headline_is_ours,
    language: row.language,
    publishedOn: row.published_on,
    url: row.canonical_url,
    outlet: { id: row.outlet_id, slug: row.outlet_slug, name: row.outlet_name, fictional: row.fictional },
    figures: row.figures,
  };
}
