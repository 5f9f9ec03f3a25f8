import { createSecretToken } from '#lib/db/secret-token.ts';
import { type WriteTransaction, write } from '#lib/db/transaction.ts';
import { findEmailProblem, normalizeEmail } from '#lib/domain/check-person.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor, RoleGrant } from '#lib/domain/person.ts';
import type { InvitationRecord } from '#lib/domain/person-record.ts';
import { canManagePeople } from '#lib/permissions/can-manage-people.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { createInvitation } from './create-invitation.ts';
import type { UseCaseDeps } from './deps.ts';
import { findRoleProblem } from './find-role-problem.ts';
import { refusal } from './refusal.ts';

export interface NewInvitation extends RoleGrant {
  /** The only address it may be accepted with; null for any. */
  readonly email: string | null;
}

/** An invitation with its token, which is known only now. */
export interface SentInvitation {
  readonly invitation: InvitationRecord;
  readonly token: string;
}

/** Invites somebody by a link that works once, within a week. */
export async function invitePerson(
  deps: UseCaseDeps,
  actor: Actor,
  input: NewInvitation,
): Promise<Result<SentInvitation, Failure>> {
  const refused = refusal(canManagePeople(actor));
  if (refused !== null) return err(refused);
  const email = input.email === null || input.email.trim() === '' ? null : normalizeEmail(input.email);
  const problem = email === null ? null : findEmailProblem(email);
  if (problem !== null) return err({ kind: 'invalid', fields: [problem] });
  const at = deps.now();
  return write(deps.database, actor, at, async (transaction, record) => {
    const failure =
      (await findRoleProblem(transaction, input)) ?? (await findKnownAddress(transaction, email));
    if (failure !== null) return err(failure);
    const { token, hash } = createSecretToken();
    const invitation = await createInvitation(transaction, record, {
      email,
      role: input.role,
      topicId: input.topicId,
      invitedById: actor.kind === 'person' ? actor.personId : null,
      tokenHash: hash,
      createdAt: at,
      expiresAt: new Date(at.getTime() + WEEK_MS),
    });
    return ok({ invitation, token });
  });
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

async function findKnownAddress(
  transaction: WriteTransaction,
  email: string | null,
): Promise<Failure | null> {
  if (email === null) return null;
  const person = await transaction.person.findFirst({
    where: { user: { email } },
    select: { id: true, name: true, deactivatedAt: true },
  });
  if (person === null) return null;
  const message =
    person.deactivatedAt === null
      ? `${person.name} signs in with this address already. Grant the role there.`
      : `${person.name} had access with this address. Reactivate them instead.`;
  return { kind: 'duplicate', field: 'email', message, existingId: person.id };
}
