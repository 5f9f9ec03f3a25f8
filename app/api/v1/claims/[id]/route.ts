import { findClaimRecord } from '#lib/db/claim-record.ts';
import { claimEditInput } from '#lib/http/claim-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { err, ok } from '#lib/result.ts';
import { editClaim } from '#lib/usecases/edit-claim.ts';
import { readRoute, recordRoute, UUID } from '../../routes.ts';

/** A claim as it stands, in whatever state, for the desk. */
export const GET = readRoute<{ params: Promise<{ id: string }> }>(
  '/api/v1/claims/[id]',
  async ({ deps, context }) => {
    const { id } = await context.params;
    const claim = UUID.test(id) ? await findClaimRecord(deps.database.prisma, id) : null;
    return claim === null
      ? err({ kind: 'not_found', what: 'claim', id })
      : ok({ json: { claim }, revision: claim.revision });
  },
);

export const PATCH = recordRoute('/api/v1/claims/[id]', 'claim', {
  body: claimEditInput,
  needsRevision: true,
  status: STATUS.ok,
  act: ({ id, deps, actor, body, revision }) => editClaim(deps, actor, { id, revision, edit: body }),
  present: (claim) => ({ json: { claim }, revision: claim.revision }),
});
