import type { ArticleNeed, DeskQueue, QueuedArticle } from '#lib/domain/desk-queue.ts';
import type { Database } from './database.ts';

/** A page of the articles that wait for `need` (null lists all), newest first. */
export async function listDeskQueue(
  { pool }: Database,
  { need, page }: { readonly need: ArticleNeed | null; readonly page: number },
): Promise<DeskQueue> {
  const counts = await countNeeds(pool);
  const total = need === null ? Object.values(counts).reduce((sum, count) => sum + count, 0) : counts[need];
  const pages = Math.max(1, Math.ceil(total / ARTICLES_ON_A_PAGE));
  const shown = Math.min(Math.max(page, 1), pages);
  const { rows } = await pool.query<QueueRow>({
    name: 'desk-queue',
    text: `${NEEDS}
      SELECT article.id, article.headline, outlet.name AS "outletName", article.published_on AS "publishedOn",
        article.created_at AS "createdAt", topic.name AS "topicName",
        needs.need, needs.suggested, needs.drafts, needs.in_review AS "inReview", needs.published
      FROM needs
      JOIN article ON article.id = needs.article_id
      JOIN outlet ON outlet.id = article.outlet_id
      LEFT JOIN topic ON topic.id = article.topic_id
      WHERE $1::text IS NULL OR needs.need = $1
      ORDER BY article.created_at DESC, article.id DESC
      LIMIT ${ARTICLES_ON_A_PAGE} OFFSET $2`,
    values: [need, (shown - 1) * ARTICLES_ON_A_PAGE],
  });
  const articles = rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
  return { articles, counts, page: shown, pages };
}

const ARTICLES_ON_A_PAGE = 50;

type QueueRow = Omit<QueuedArticle, 'createdAt'> & { readonly createdAt: Date };

/** Each article with its claims by state, and what it waits for. */
const NEEDS = `
  WITH tally AS (
    SELECT article.id AS article_id,
      count(*) FILTER (WHERE claim.status = 'suggested')::int AS suggested,
      count(*) FILTER (WHERE claim.status = 'draft')::int AS drafts,
      count(*) FILTER (WHERE claim.status = 'in_review')::int AS in_review,
      count(*) FILTER (WHERE claim.status = 'published')::int AS published
    FROM article LEFT JOIN claim ON claim.article_id = article.id
    GROUP BY article.id
  ), needs AS (
    SELECT *, CASE
      WHEN suggested > 0 THEN 'suggestions'
      WHEN drafts > 0 THEN 'drafts'
      WHEN in_review > 0 THEN 'review'
      ELSE 'nothing' END AS need
    FROM tally
  )`;

async function countNeeds(pool: Database['pool']): Promise<Record<ArticleNeed, number>> {
  const { rows } = await pool.query<{ need: ArticleNeed; articles: number }>({
    name: 'desk-queue-counts',
    text: `${NEEDS} SELECT need, count(*)::int AS articles FROM needs GROUP BY need`,
  });
  const counts = { suggestions: 0, drafts: 0, review: 0, nothing: 0 };
  for (const { need, articles } of rows) counts[need] = articles;
  return counts;
}
