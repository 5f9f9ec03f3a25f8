import { findInvitationRecord } from '#lib/db/invitations.ts';
import { write } from '#lib/db/transaction.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import type { InvitationRecord } from '#lib/domain/person-record.ts';
import { canManagePeople } from '#lib/permissions/can-manage-people.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { recordInvitation } from './record-invitation.ts';
import { refusal } from './refusal.ts';

/** Withdraws an invitation nobody accepted yet; its link stops working at once. */
export async function revokeInvitation(
  deps: UseCaseDeps,
  actor: Actor,
  input: { readonly invitationId: string },
): Promise<Result<InvitationRecord, Failure>> {
  const refused = refusal(canManagePeople(actor));
  if (refused !== null) return err(refused);
  const at = deps.now();
  const id = input.invitationId;
  return write(deps.database, actor, at, async (transaction, record) => {
    // The condition is part of the write, so that withdrawing and accepting at the same moment cannot both succeed.
    const { count } = await transaction.invitation.updateMany({
      where: { id, acceptedAt: null, revokedAt: null, expiresAt: { gt: at } },
      data: { revokedAt: at },
    });
    const invitation = await findInvitationRecord(transaction, id, at);
    if (invitation === null) return err({ kind: 'not_found', what: 'invitation', id });
    if (count === 0) {
      return err({ kind: 'not_allowed_now', message: `This invitation is ${invitation.state} already.` });
    }
    await recordInvitation(record, 'InvitationRevoked', invitation);
    return ok(invitation);
  });
}
