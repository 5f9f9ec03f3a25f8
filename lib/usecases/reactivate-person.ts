import { write } from '#lib/db/transaction.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import type { PersonRecord } from '#lib/domain/person-record.ts';
import { canManagePeople } from '#lib/permissions/can-manage-people.ts';
import { err, type Result } from '#lib/result.ts';
import type { PersonMove } from './deactivate-person.ts';
import type { UseCaseDeps } from './deps.ts';
import { refusal } from './refusal.ts';
import { savePerson } from './save-person.ts';

/** Gives somebody their access back, with the roles they held; they sign in anew. */
export async function reactivatePerson(
  deps: UseCaseDeps,
  actor: Actor,
  input: PersonMove,
): Promise<Result<PersonRecord, Failure>> {
  const refused = refusal(canManagePeople(actor));
  if (refused !== null) return err(refused);
  return write(deps.database, actor, deps.now(), (transaction, record) =>
    savePerson(transaction, record, { ...input, event: 'PersonReactivated', mine: input }, async (person) => {
      if (person.deactivatedAt === null) {
        return { kind: 'not_allowed_now', message: `${person.name} has access already.` };
      }
      const { userId } = await transaction.person.update({
        where: { id: person.id },
        data: { deactivatedAt: null },
        select: { userId: true },
      });
      if (userId === null) return null;
      // A sign-in that was under way when access was taken may have left a session behind.
      await transaction.session.deleteMany({ where: { userId } });
      await transaction.user.update({ where: { id: userId }, data: { banned: false } });
      return null;
    }),
  );
}
