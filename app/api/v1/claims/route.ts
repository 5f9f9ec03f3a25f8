import { claimDraftInput } from '#lib/http/claim-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { draftClaim } from '#lib/usecases/draft-claim.ts';
import { collectionRoute } from '../routes.ts';

/** Drafts a claim from words selected in an article version. */
export const POST = collectionRoute('/api/v1/claims', {
  body: claimDraftInput,
  needsRevision: false,
  status: STATUS.created,
  act: ({ deps, actor, body: { articleId, versionId, kind, ...edit } }) =>
    draftClaim(deps, actor, {
      articleId,
      ...(kind === undefined ? {} : { kind }),
      evidence: { kind: 'quote', versionId },
      edit,
    }),
  present: (claim) => ({ json: { claim }, revision: claim.revision }),
});
