import { write } from '#lib/db/transaction.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor, RoleGrant } from '#lib/domain/person.ts';
import type { PersonRecord } from '#lib/domain/person-record.ts';
import { canManagePeople } from '#lib/permissions/can-manage-people.ts';
import { err, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { findRoleProblem } from './find-role-problem.ts';
import { refusal } from './refusal.ts';
import { savePerson } from './save-person.ts';

export interface RoleChange extends RoleGrant {
  readonly personId: string;
  readonly expectedRevision: number;
}

/** Gives somebody a role, for one topic or for all. */
export async function grantRole(
  deps: UseCaseDeps,
  actor: Actor,
  input: RoleChange,
): Promise<Result<PersonRecord, Failure>> {
  const refused = refusal(canManagePeople(actor));
  if (refused !== null) return err(refused);
  const { personId, expectedRevision, role, topicId } = input;
  const at = deps.now();
  const change = { personId, expectedRevision, event: 'RoleGranted', reason: null, mine: input } as const;
  return write(deps.database, actor, at, (transaction, record) =>
    savePerson(transaction, record, change, async (person) => {
      const problem = await findRoleProblem(transaction, { role, topicId });
      if (problem !== null) return problem;
      if (person.roles.some((held) => held.role === role && held.topicId === topicId)) {
        return { kind: 'not_allowed_now', message: `${person.name} holds this role already.` };
      }
      await transaction.roleAssignment.create({
        data: {
          personId,
          role,
          topicId,
          grantedById: actor.kind === 'person' ? actor.personId : null,
          grantedAt: at,
        },
      });
      return null;
    }),
  );
}
