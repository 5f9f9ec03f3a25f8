import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaptureVersion } from '#components/article-form/capture-version.tsx';
import { EditArticle } from '#components/article-form/edit-article.tsx';
import { findArticleRecord } from '#lib/db/article-record.ts';
import { getDatabase } from '#lib/db/database.ts';
import { listFilingChoices } from '#lib/db/filing-choices.ts';
import { isUuid } from '#lib/db/is-uuid.ts';
import { requireActor } from '../../../require-actor.ts';

export const metadata: Metadata = { title: 'Details of an article' };

/** What is said of an article: outlet, headline, dates, topic; and the text it has now, where that was changed. */
export default async function DetailsPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  await requireActor(`/desk/articles/${id}/details`);
  const database = getDatabase();
  const article = isUuid(id) ? await findArticleRecord(database.prisma, id) : null;
  if (article === null) notFound();
  return (
    <>
      <h1>Details of the article</h1>
      <EditArticle article={article} {...(await listFilingChoices(database))} />
      <CaptureVersion articleId={article.id} />
    </>
  );
}
