import { publicationInput } from '#lib/http/claim-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { publishClaims } from '#lib/usecases/publish-claims.ts';
import { recordRoute } from '../../../routes.ts';

/** Publishes claims of an article together, or none of them. */
export const POST = recordRoute('/api/v1/articles/[id]/publication', 'article', {
  body: publicationInput,
  needsRevision: false,
  status: STATUS.ok,
  act: ({ id: articleId, deps, actor, body }) =>
    publishClaims(deps, actor, { articleId, claims: body.claims }),
  present: (published) => ({ json: { published }, revision: null }),
});
