import { lockAdministrators } from '#lib/db/lock-administrators.ts';
import type { WriteTransaction } from '#lib/db/transaction.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { PersonRecord } from '#lib/domain/person-record.ts';

/** Refuses to leave the desk without anybody who could let others in. */
export async function findLastAdministratorFailure(
  transaction: WriteTransaction,
  person: PersonRecord,
): Promise<Failure | null> {
  const administrators = await lockAdministrators(transaction);
  if (!administrators.has(person.id) || administrators.size > 1) return null;
  return {
    kind: 'not_allowed_now',
    message: `${person.name} is the only administrator. Make somebody else an administrator first.`,
  };
}
