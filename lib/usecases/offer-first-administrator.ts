import { findInvitationRecord } from '#lib/db/invitations.ts';
import { lockAdministrators } from '#lib/db/lock-administrators.ts';
import { createSecretToken } from '#lib/db/secret-token.ts';
import { type RecordEvent, type WriteTransaction, write } from '#lib/db/transaction.ts';
import type { Actor } from '#lib/domain/person.ts';
import { ok } from '#lib/result.ts';
import { createInvitation } from './create-invitation.ts';
import type { UseCaseDeps } from './deps.ts';
import { recordInvitation } from './record-invitation.ts';

/**
 * The token of a link at which the first administrator is created, or null while anybody administers. Links offered
 * earlier stop working, so that only the newest one is out in the world; it works once, within a day.
 */
export async function offerFirstAdministrator(deps: UseCaseDeps): Promise<{ readonly token: string } | null> {
  const at = deps.now();
  const offered = await write(deps.database, START, at, async (transaction, record) => {
    // Several instances may start at once: the lock makes them offer one after the other.
    if ((await lockAdministrators(transaction)).size > 0) return ok(null);
    await revokeEarlier(transaction, record, at);
    const { token, hash } = createSecretToken();
    await createInvitation(transaction, record, {
      email: null,
      role: 'administrator',
      topicId: null,
      invitedById: null,
      tokenHash: hash,
      createdAt: at,
      expiresAt: new Date(at.getTime() + DAY_MS),
    });
    return ok({ token });
  });
  if (!offered.ok) throw new Error(`no first administrator could be offered: ${offered.failure.kind}`);
  return offered.value;
}

const START: Actor = { kind: 'system', name: 'start' };

const DAY_MS = 24 * 60 * 60 * 1000;

async function revokeEarlier(transaction: WriteTransaction, record: RecordEvent, at: Date): Promise<void> {
  const earlier = await transaction.invitation.findMany({
    where: { invitedById: null, acceptedAt: null, revokedAt: null },
    select: { id: true },
  });
  for (const { id } of earlier) {
    const { count } = await transaction.invitation.updateMany({
      where: { id, acceptedAt: null },
      data: { revokedAt: at },
    });
    const invitation = count === 0 ? null : await findInvitationRecord(transaction, id, at);
    if (invitation !== null) await recordInvitation(record, 'InvitationRevoked', invitation);
  }
}
