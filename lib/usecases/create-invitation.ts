import { findInvitationRecord } from '#lib/db/invitations.ts';
import type { RecordEvent, WriteTransaction } from '#lib/db/transaction.ts';
import type { RoleGrant } from '#lib/domain/person.ts';
import type { InvitationRecord } from '#lib/domain/person-record.ts';
import { recordInvitation } from './record-invitation.ts';

/** Stores an invitation under the hash of its token; part of a larger write. */
export async function createInvitation(
  transaction: WriteTransaction,
  record: RecordEvent,
  invitation: RoleGrant & {
    readonly email: string | null;
    readonly invitedById: string | null;
    readonly tokenHash: Uint8Array<ArrayBuffer>;
    readonly createdAt: Date;
    readonly expiresAt: Date;
  },
): Promise<InvitationRecord> {
  const { id } = await transaction.invitation.create({ data: invitation, select: { id: true } });
  const created = await findInvitationRecord(transaction, id, invitation.createdAt);
  if (created === null) throw new Error(`invitation ${id} vanished while being made`);
  await recordInvitation(record, 'PersonInvited', created);
  return created;
}
