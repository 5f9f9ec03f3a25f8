import { newArticleInput } from '#lib/http/article-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { bringInArticle } from '#lib/usecases/bring-in-article.ts';
import { collectionRoute } from '../routes.ts';

/** Brings an article in, reads it and stores what the program suggests. */
export const POST = collectionRoute('/api/v1/articles', {
  body: newArticleInput,
  needsRevision: false,
  status: STATUS.created,
  act: ({ deps, actor, body }) => bringInArticle(deps, actor, body),
  present: (broughtIn) => ({ json: broughtIn, revision: broughtIn.article.revision }),
});
