import { selectionInput } from '#lib/http/claim-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { prepareClaim } from '#lib/usecases/prepare-claim.ts';
import { collectionRoute } from '../../routes.ts';

/** What the engine makes of words an editor selected; stores nothing. */
export const POST = collectionRoute('/api/v1/claims/preparation', {
  body: selectionInput,
  needsRevision: false,
  status: STATUS.ok,
  act: ({ deps, actor, body }) => prepareClaim(deps, actor, body),
  present: (edit) => ({ json: { edit }, revision: null }),
});
