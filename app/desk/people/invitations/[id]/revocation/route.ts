import { z } from 'zod';
import { isUuid } from '#lib/db/is-uuid.ts';
import { err } from '#lib/result.ts';
import { revokeInvitation } from '#lib/usecases/revoke-invitation.ts';
import { formRoute } from '../../../../../form-route.ts';

/** Withdraws an invitation. */
export const POST = formRoute(
  '/desk/people/invitations/[id]/revocation',
  ({ id }: { readonly id: string }) => ({
    form: 'invitations',
    page: () => '/desk/people#invitations',
    fields: z.object({}),
    kept: [],
    act: async ({ actor, deps }) =>
      isUuid(id)
        ? revokeInvitation(deps, actor, { invitationId: id })
        : err({ kind: 'not_found', what: 'invitation', id }),
    done: ({ email }) => ({
      path: '/desk/people#invitations',
      message: `The invitation${email === null ? '' : ` for ${email}`} is withdrawn. Its link no longer works.`,
    }),
  }),
);
