import { write } from '#lib/db/transaction.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { recordPersonEvent } from './record-person-event.ts';

/** Signs the actor out everywhere, here included; answers how many sessions ended. */
export async function endSessions(deps: UseCaseDeps, actor: Actor): Promise<Result<number, Failure>> {
  if (actor.kind !== 'person') return err({ kind: 'unauthenticated' });
  const { personId } = actor;
  return write(deps.database, actor, deps.now(), async (transaction, record) => {
    const { count } = await transaction.session.deleteMany({ where: { user: { person: { id: personId } } } });
    await recordPersonEvent(transaction, record, 'SessionsEnded', personId);
    return ok(count);
  });
}
