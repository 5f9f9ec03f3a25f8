import type { PublicArticle } from '#lib/domain/public-article.ts';
import { collectTags } from '#lib/http/request-context.ts';
import type { Database } from './database.ts';
import { type Page, pageOf } from './page.ts';
import { listAnsweredReports } from './public-report.ts';
import { listReportedClaims } from './reported-claims.ts';
import { ARTICLE_BY_SLUG, type ArticleRow, CLAIMS_OF_ARTICLE } from './sql/articles.ts';
import { ask } from './sql/named-query.ts';

/** The article under an address with one page of its claims; null until something of it was published. */
export async function findPublicArticle(
  { pool }: Database,
  slug: string,
  page: Page,
): Promise<PublicArticle | null> {
  const [article] = await ask(pool, ARTICLE_BY_SLUG, [slug]);
  if (article === undefined) return null;
  collectTags(`article:${article.id}`, `outlet:${article.outlet_id}`);
  const ids = await ask(pool, CLAIMS_OF_ARTICLE, [article.id, ...pageOf(page)]);
  return {
    ...toArticle(article),
    claims: await listReportedClaims(
      pool,
      ids.map(({ id }) => id),
    ),
    reports: await listAnsweredReports({ pool }, { kind: 'article', id: article.id }),
  };
}

function toArticle(row: ArticleRow): Omit<PublicArticle, 'claims' | 'reports'> {
  return {
    id: row.id,
    slug: row.slug,
    headline: row.headline,
    headlineIsOurs: row.headline_is_ours,
    byline: row.byline,
    language: row.language,
    publishedOn: row.published_on,
    url: row.canonical_url,
    archiveUrl: row.archive_url,
    outlet: { id: row.outlet_id, slug: row.outlet_slug, name: row.outlet_name, fictional: row.fictional },
    topic: toTopic(row),
    copyOf: toOriginal(row),
    versions: row.versions,
    capturedAt: row.captured_at?.toISOString() ?? null,
    claimCount: row.claims,
    takenDownAt: row.taken_down_at?.toISOString() ?? null,
  };
}

function toTopic({ topic_id, topic_slug, topic_name }: ArticleRow): PublicArticle['topic'] {
  if (topic_id === null || topic_slug === null || topic_name === null) return null;
  return { id: topic_id, slug: topic_slug, name: topic_name };
}

function toOriginal({ copied_slug, copied_headline }: ArticleRow): PublicArticle['copyOf'] {
  if (copied_slug === null || copied_headline === null) return null;
  return { slug: copied_slug, headline: copied_headline };
}
