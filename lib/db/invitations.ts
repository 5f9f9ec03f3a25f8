import { type InvitationRecord, invitationState } from '#lib/domain/person-record.ts';
import type { Prisma } from './generated/client.ts';
import { hashSecretToken } from './secret-token.ts';
import type { WriteTransaction } from './transaction.ts';

type InvitationReader = Pick<WriteTransaction, 'invitation'>;

/** The invitations of the last year, newest first, each with what became of it by `at`. */
export async function listInvitations(
  reader: InvitationReader,
  at: Date,
): Promise<readonly InvitationRecord[]> {
  const rows = await reader.invitation.findMany({
    where: { createdAt: { gt: new Date(at.getTime() - YEAR_MS) } },
    include: WITH_NAMES,
    orderBy: { createdAt: 'desc' },
  });
  return rows.map((row) => toInvitationRecord(row, at));
}

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** One invitation as it stands at `at`, or null where there is none. */
export async function findInvitationRecord(
  reader: InvitationReader,
  id: string,
  at: Date,
): Promise<InvitationRecord | null> {
  const row = await reader.invitation.findUnique({ where: { id }, include: WITH_NAMES });
  return row === null ? null : toInvitationRecord(row, at);
}

/** The invitation a link stands for, whatever became of it; null for a link that was never given. */
export async function findInvitationByToken(
  reader: InvitationReader,
  token: string,
  at: Date,
): Promise<InvitationRecord | null> {
  const row = await reader.invitation.findUnique({
    where: { tokenHash: hashSecretToken(token) },
    include: WITH_NAMES,
  });
  return row === null ? null : toInvitationRecord(row, at);
}

const WITH_NAMES = {
  topic: { select: { name: true } },
  invitedBy: { select: { name: true } },
  acceptedBy: { select: { name: true } },
} satisfies Prisma.InvitationInclude;

function toInvitationRecord(
  row: Prisma.InvitationGetPayload<{ include: typeof WITH_NAMES }>,
  at: Date,
): InvitationRecord {
  return {
    id: row.id,
    email: row.email,
    role: row.role,
    topicId: row.topicId,
    topicName: row.topic?.name ?? null,
    invitedById: row.invitedById,
    invitedBy: row.invitedBy?.name ?? null,
    acceptedBy: row.acceptedBy?.name ?? null,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    state: invitationState(row, at),
  };
}
