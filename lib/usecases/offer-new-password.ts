import { randomUUID } from 'node:crypto';
import { passwordLinkOf } from '#lib/db/password-link.ts';
import { findPersonRecord } from '#lib/db/people.ts';
import { createSecretToken } from '#lib/db/secret-token.ts';
import { write } from '#lib/db/transaction.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { canManagePeople } from '#lib/permissions/can-manage-people.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { recordPersonEvent } from './record-person-event.ts';
import { refusal } from './refusal.ts';

/**
 * The token of a link at which somebody who forgot their password chooses a new one, once, within a day; an earlier
 * link of theirs stops working. Their password goes on working until they do.
 */
export async function offerNewPassword(
  deps: UseCaseDeps,
  actor: Actor,
  input: { readonly personId: string },
): Promise<Result<{ readonly token: string }, Failure>> {
  const refused = refusal(canManagePeople(actor));
  if (refused !== null) return err(refused);
  const at = deps.now();
  const { personId } = input;
  return write(deps.database, actor, at, async (transaction, record) => {
    const person = await findPersonRecord(transaction, personId);
    if (person === null) return err({ kind: 'not_found', what: 'person', id: personId });
    if (person.deactivatedAt !== null || person.email === null) {
      return err({
        kind: 'not_allowed_now',
        message: `${person.name} cannot sign in now. Give access back first.`,
      });
    }
    const { token, hash } = createSecretToken();
    const identifier = passwordLinkOf(personId);
    await transaction.verification.deleteMany({ where: { identifier } });
    await transaction.verification.create({
      data: {
        id: randomUUID(),
        identifier,
        value: Buffer.from(hash).toString('hex'),
        expiresAt: new Date(at.getTime() + DAY_MS),
        createdAt: at,
      },
    });
    await recordPersonEvent(transaction, record, 'PasswordLinkOffered', personId);
    return ok({ token });
  });
}

const DAY_MS = 24 * 60 * 60 * 1000;
