import { randomUUID } from 'node:crypto';
import { findInvitationByToken } from '#lib/db/invitations.ts';
import { isUniqueViolation } from '#lib/db/is-unique-violation.ts';
import { type RecordEvent, type WriteTransaction, write } from '#lib/db/transaction.ts';
import {
  findEmailProblem,
  findNameProblem,
  findPasswordProblem,
  normalizeEmail,
} from '#lib/domain/check-person.ts';
import { type Failure, type FieldProblem, invalidField } from '#lib/domain/failure.ts';
import type { Passwords } from '#lib/domain/passwords.ts';
import type { Actor } from '#lib/domain/person.ts';
import type { InvitationRecord, PersonRecord } from '#lib/domain/person-record.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';

import { recordPersonEvent } from './record-person-event.ts';

export interface Acceptance {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Makes a person of whoever holds the link: sign-in, person, role and the used-up invitation in one transaction, so
 * that a failure half way leaves nothing behind. Of two people with one link, one wins.
 */
export async function acceptInvitation(
  deps: UseCaseDeps & { readonly passwords: Passwords },
  input: Acceptance,
): Promise<Result<PersonRecord, Failure>> {
  const at = deps.now();
  const invitation = await findInvitationByToken(deps.database.prisma, input.token, at);
  if (invitation === null || invitation.state !== 'open') return err(unusable(invitation));
  const joining = { ...input, name: input.name.trim(), email: normalizeEmail(input.email) };
  const problems = findProblems(joining, invitation);
  if (problems.length > 0) return err({ kind: 'invalid', fields: problems });

  const passwordHash = await deps.passwords.hash(joining.password);
  const person = {
    id: randomUUID(),
    userId: randomUUID(),
    name: joining.name,
    email: joining.email,
    passwordHash,
  };
  try {
    return await write(deps.database, toActor(person, invitation), at, (transaction, record) =>
      join(transaction, record, { person, invitation, at }),
    );
  } catch (error) {
    if (isUniqueViolation(error)) return err(takenAddress());
    throw error;
  }
}

interface Joining {
  readonly person: {
    readonly id: string;
    readonly userId: string;
    readonly name: string;
    readonly email: string;
    readonly passwordHash: string;
  };
  readonly invitation: InvitationRecord;
  readonly at: Date;
}

function unusable(invitation: InvitationRecord | null): Failure {
  if (invitation === null) return { kind: 'not_found', what: 'invitation', id: 'of this link' };
  return { kind: 'not_allowed_now', message: `This invitation is ${invitation.state} already.` };
}

function findProblems(input: Acceptance, invitation: InvitationRecord): readonly FieldProblem[] {
  const problems = [
    findNameProblem(input.name),
    findEmailProblem(input.email) ?? findOtherAddress(input.email, invitation.email),
    findPasswordProblem(input.password, input.email),
  ];
  return problems.filter((problem) => problem !== null);
}

function findOtherAddress(email: string, invited: string | null): FieldProblem | null {
  if (invited === null || invited === email) return null;
  return { field: 'email', message: 'The invitation is for another address.', remedy: `Use ${invited}.` };
}

/** People join by their own act: history names them, not whoever invited them. */
function toActor(person: Joining['person'], { role, topicId }: InvitationRecord): Actor {
  return { kind: 'person', personId: person.id, name: person.name, grants: [{ role, topicId }] };
}

async function join(
  transaction: WriteTransaction,
  record: RecordEvent,
  { person, invitation, at }: Joining,
): Promise<Result<PersonRecord, Failure>> {
  await createSignIn(transaction, person, at);
  await transaction.person.create({
    data: { id: person.id, name: person.name, userId: person.userId, createdAt: at },
  });
  // The second of two who accept at once waits here for the first, and then finds nothing left to accept.
  const { count } = await transaction.invitation.updateMany({
    where: { id: invitation.id, acceptedAt: null, revokedAt: null, expiresAt: { gt: at } },
    data: { acceptedAt: at, acceptedById: person.id },
  });
  if (count === 0)
    return err({ kind: 'not_allowed_now', message: 'This invitation was used or withdrawn just now.' });
  const { role, topicId, invitedById } = invitation;
  await transaction.roleAssignment.create({
    data: { personId: person.id, role, topicId, grantedById: invitedById, grantedAt: at },
  });
  return ok(await recordPersonEvent(transaction, record, 'PersonJoined', person.id));
}

/** The sign-in library's own rows for an e-mail address with a password. */
async function createSignIn(
  transaction: WriteTransaction,
  person: Joining['person'],
  at: Date,
): Promise<void> {
  const { userId, name, email, passwordHash } = person;
  await transaction.user.create({ data: { id: userId, name, email, createdAt: at } });
  await transaction.account.create({
    data: {
      id: randomUUID(),
      userId,
      accountId: userId,
      providerId: 'credential',
      password: passwordHash,
      createdAt: at,
    },
  });
}

function takenAddress(): Failure {
  return invalidField(
    'email',
    'Somebody signs in with this address already.',
    'Use another address; if it is yours, sign in instead.',
  );
}
