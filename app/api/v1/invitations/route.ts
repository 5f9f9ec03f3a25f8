import { listInvitations } from '#lib/db/invitations.ts';
import { invalidField } from '#lib/domain/failure.ts';
import { newInvitationInput } from '#lib/http/people-input.ts';
import { problemResponse } from '#lib/http/problem.ts';
import { STATUS } from '#lib/http/status.ts';
import { ok } from '#lib/result.ts';
import { invitePerson } from '#lib/usecases/invite-person.ts';
import { collectionRoute, readRoute } from '../routes.ts';

/** The invitations of the last year, for administrators. */
export const GET = readRoute('/api/v1/invitations', async ({ deps }) => {
  const invitations = await listInvitations(deps.database.prisma, deps.now());
  return ok({ json: { invitations }, revision: null });
});

/** Invites somebody; the token of the link is in this answer and nowhere else. */
export async function POST(request: Request): Promise<Response> {
  // An answer is kept for a repeated key, and this one must not be.
  return request.headers.has('idempotency-key') ? problemResponse(noKey()) : invite(request);
}

const invite = collectionRoute('/api/v1/invitations', {
  body: newInvitationInput,
  needsRevision: false,
  status: STATUS.created,
  act: ({ deps, actor, body }) => invitePerson(deps, actor, body),
  present: (sent) => ({ json: sent, revision: null }),
});

function noKey() {
  return invalidField(
    'Idempotency-Key',
    'An invitation takes no idempotency key: its token is answered once and not kept.',
    'Send it without; withdraw an invitation whose answer was lost.',
  );
}
