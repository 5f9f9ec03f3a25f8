import type { Metadata } from 'next';
import { BringInArticle } from '#components/article-form/bring-in-article.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { listFilingChoices } from '#lib/db/filing-choices.ts';
import { canBringInArticles } from '#lib/permissions/can-bring-in-articles.ts';
import { NotPermitted } from '../../not-permitted.tsx';
import { requireActor } from '../../require-actor.ts';

export const metadata: Metadata = { title: 'Bring in an article' };

/** Where an article comes in. */
export default async function NewArticlePage() {
  const actor = await requireActor('/desk/articles/new');
  const permission = canBringInArticles(actor);
  if (!permission.allowed) return <NotPermitted message={permission.message} />;
  const choices = await listFilingChoices(getDatabase());
  return (
    <>
      <h1>Bring in an article</h1>
      <BringInArticle personId={actor.personId} {...choices} />
    </>
  );
}
