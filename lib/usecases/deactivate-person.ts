import { type WriteTransaction, write } from '#lib/db/transaction.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import type { PersonRecord } from '#lib/domain/person-record.ts';
import { canManagePeople } from '#lib/permissions/can-manage-people.ts';
import { err, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { findLastAdministratorFailure } from './find-last-administrator-failure.ts';
import { refusal } from './refusal.ts';
import { savePerson } from './save-person.ts';

export interface PersonMove {
  readonly personId: string;
  readonly expectedRevision: number;
  readonly reason: string | null;
}

/** Takes somebody's access away and ends their sessions at once; their work and their name in history stay. */
export async function deactivatePerson(
  deps: UseCaseDeps,
  actor: Actor,
  input: PersonMove,
): Promise<Result<PersonRecord, Failure>> {
  const refused = refusal(canManagePeople(actor));
  if (refused !== null) return err(refused);
  const at = deps.now();
  return write(deps.database, actor, at, (transaction, record) =>
    savePerson(transaction, record, { ...input, event: 'PersonDeactivated', mine: input }, async (person) => {
      if (person.deactivatedAt !== null) {
        return { kind: 'not_allowed_now', message: `${person.name} is deactivated already.` };
      }
      return (
        (await findLastAdministratorFailure(transaction, person)) ??
        (await takeAccess(transaction, person, at))
      );
    }),
  );
}

async function takeAccess(transaction: WriteTransaction, person: PersonRecord, at: Date): Promise<null> {
  const { userId } = await transaction.person.update({
    where: { id: person.id },
    data: { deactivatedAt: at },
    select: { userId: true },
  });
  if (userId === null) return null;
  await transaction.user.update({ where: { id: userId }, data: { banned: true } });
  await transaction.session.deleteMany({ where: { userId } });
  return null;
}
