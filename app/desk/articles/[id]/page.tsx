import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Annotator } from '#components/annotator/annotator.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { findDeskArticle } from '#lib/db/desk-article.ts';
import { findPersonRecord } from '#lib/db/people.ts';
import { requireActor } from '../../require-actor.ts';
import '#components/annotator/highlights.css';

export const metadata: Metadata = { title: 'Article' };

/** An article's text beside its claims. */
export default async function ArticlePage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const actor = await requireActor(`/desk/articles/${id}`);
  const database = getDatabase();
  const [article, person] = await Promise.all([
    findDeskArticle(database, id),
    findPersonRecord(database.prisma, actor.personId),
  ]);
  if (article === null) notFound();
  return (
    <Annotator article={article} personId={actor.personId} singleKeysOff={person?.shortcutsOff ?? false} />
  );
}
