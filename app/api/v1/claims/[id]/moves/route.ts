import { claimMoveInput } from '#lib/http/claim-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { moveClaim } from '#lib/usecases/move-claim.ts';
import { recordRoute } from '../../../routes.ts';

/** Accepts, rejects, publishes or retracts a claim, or takes such a decision back. */
export const POST = recordRoute('/api/v1/claims/[id]/moves', 'claim', {
  body: claimMoveInput,
  needsRevision: true,
  status: STATUS.ok,
  act: ({ id, deps, actor, body, revision }) => moveClaim(deps, actor, { id, revision, ...body }),
  present: (claim) => ({ json: { claim }, revision: claim.revision }),
});
