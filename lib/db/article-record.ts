import type { ArticleRecord, ArticleVersionRecord } from '#lib/domain/article-record.ts';
import type { Prisma } from './generated/client.ts';
import type { WriteTransaction } from './transaction.ts';

const WITH_OUTLET = { outlet: { select: { name: true } } } satisfies Prisma.ArticleInclude;

/** The article as it stands, or null where there is none. */
export async function findArticleRecord(
  transaction: WriteTransaction,
  id: string,
): Promise<ArticleRecord | null> {
  const row = await transaction.article.findUnique({ where: { id }, include: WITH_OUTLET });
  return row === null ? null : toArticleRecord(row);
}

/** The newest text of an article, or null where none was captured. */
export async function findNewestVersion(
  transaction: WriteTransaction,
  articleId: string,
): Promise<ArticleVersionRecord | null> {
  const row = await transaction.articleVersion.findFirst({
    where: { articleId },
    orderBy: { number: 'desc' },
    include: { text: true },
  });
  if (row === null) return null;
  const { id, number, text, capturedAt } = row;
  return { id, number, text: text?.text ?? null, capturedAt: capturedAt.toISOString() };
}

function toArticleRecord(row: Prisma.ArticleGetPayload<{ include: typeof WITH_OUTLET }>): ArticleRecord {
  return {
    id: row.id,
    slug: row.slug,
    revision: row.revision,
    outletId: row.outletId,
    outletName: row.outlet.name,
    headline: row.headline,
    headlineIsOurs: row.headlineIsOurs,
    byline: row.byline,
    publishedOn: row.publishedOn?.toISOString().slice(0, 10) ?? null,
    canonicalUrl: row.canonicalUrl,
    language: row.language,
    topicId: row.topicId,
    createdAt: row.createdAt.toISOString(),
  };
}
