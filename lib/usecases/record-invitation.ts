import type { RecordEvent } from '#lib/db/transaction.ts';
import type { InvitationRecord } from '#lib/domain/person-record.ts';

/** Records what became of an invitation, without the address: history outlives every removal. */
export async function recordInvitation(
  record: RecordEvent,
  event: 'PersonInvited' | 'InvitationRevoked',
  { id, email, role, topicId, expiresAt, state }: InvitationRecord,
): Promise<void> {
  await record({
    event,
    subject: 'invitation',
    subjectId: id,
    revision: null,
    reason: null,
    state: { role, topicId, expiresAt, state, forOneAddress: email !== null },
    tags: [],
  });
}
