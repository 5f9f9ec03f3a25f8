import { preparationInput } from '#lib/http/article-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { prepareArticle } from '#lib/usecases/prepare-article.ts';
import { collectionRoute } from '../../routes.ts';

/** Finds the article and what it says of itself in pasted or uploaded content; stores nothing. */
export const POST = collectionRoute('/api/v1/articles/preparation', {
  body: preparationInput,
  needsRevision: false,
  status: STATUS.ok,
  act: async ({ actor, body }) => prepareArticle(actor, body),
  present: (found) => ({ json: found, revision: null }),
});
