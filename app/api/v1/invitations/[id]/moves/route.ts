import { invitationMoveInput } from '#lib/http/people-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { revokeInvitation } from '#lib/usecases/revoke-invitation.ts';
import { recordRoute } from '../../../routes.ts';

/** Withdraws an invitation; it has no revisions, since it ends only once. */
export const POST = recordRoute('/api/v1/invitations/[id]/moves', 'invitation', {
  body: invitationMoveInput,
  needsRevision: false,
  status: STATUS.ok,
  act: ({ id, deps, actor }) => revokeInvitation(deps, actor, { invitationId: id }),
  present: (invitation) => ({ json: { invitation }, revision: null }),
});
