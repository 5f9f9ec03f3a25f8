import { write } from '#lib/db/transaction.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import type { PersonRecord } from '#lib/domain/person-record.ts';
import { canManagePeople } from '#lib/permissions/can-manage-people.ts';
import { err, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { findLastAdministratorFailure } from './find-last-administrator-failure.ts';
import type { RoleChange } from './grant-role.ts';
import { refusal } from './refusal.ts';
import { savePerson } from './save-person.ts';

/** Takes a role from somebody; what they did with it stays. */
export async function revokeRole(
  deps: UseCaseDeps,
  actor: Actor,
  input: RoleChange,
): Promise<Result<PersonRecord, Failure>> {
  const refused = refusal(canManagePeople(actor));
  if (refused !== null) return err(refused);
  const { personId, expectedRevision, role, topicId } = input;
  const change = { personId, expectedRevision, event: 'RoleRevoked', reason: null, mine: input } as const;
  return write(deps.database, actor, deps.now(), (transaction, record) =>
    savePerson(transaction, record, change, async (person) => {
      const held = person.roles.find((each) => each.role === role && each.topicId === topicId);
      if (held === undefined) {
        return { kind: 'not_allowed_now', message: `${person.name} does not hold this role.` };
      }
      if (role === 'administrator' && topicId === null) {
        const last = await findLastAdministratorFailure(transaction, person);
        if (last !== null) return last;
      }
      await transaction.roleAssignment.delete({ where: { id: held.id } });
      return null;
    }),
  );
}
