import { write } from '#lib/db/transaction.ts';
import { findNameProblem } from '#lib/domain/check-person.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import type { PersonRecord } from '#lib/domain/person-record.ts';
import { canEditPerson } from '#lib/permissions/can-edit-person.ts';
import { err, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { refusal } from './refusal.ts';
import { savePerson } from './save-person.ts';

export interface PersonEdit {
  readonly personId: string;
  readonly expectedRevision: number;
  /** Absent fields stay as they are. */
  readonly name?: string | undefined;
  readonly shortcutsOff?: boolean | undefined;
}

/** Changes a person's name, or whether single-key shortcuts work for them. */
export async function editPerson(
  deps: UseCaseDeps,
  actor: Actor,
  input: PersonEdit,
): Promise<Result<PersonRecord, Failure>> {
  const refused = refusal(canEditPerson(actor, input.personId));
  if (refused !== null) return err(refused);
  const { personId, expectedRevision, shortcutsOff } = input;
  const name = input.name?.trim();
  const problem = name === undefined ? null : findNameProblem(name);
  if (problem !== null) return err({ kind: 'invalid', fields: [problem] });
  const columns = {
    ...(name === undefined ? {} : { name }),
    ...(shortcutsOff === undefined ? {} : { shortcutsOff }),
  };
  const change = { personId, expectedRevision, event: 'PersonEdited', reason: null, mine: columns } as const;
  return write(deps.database, actor, deps.now(), (transaction, record) =>
    savePerson(transaction, record, change, async () => {
      await transaction.person.update({ where: { id: personId }, data: columns });
      return null;
    }),
  );
}
