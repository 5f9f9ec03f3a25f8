import { write } from '#lib/db/transaction.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { canSettleDiscrepancies } from '#lib/permissions/can-settle-discrepancies.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { keepDiscrepancies } from './keep-discrepancies.ts';
import { refusal } from './refusal.ts';

/**
 * Weighs statistics anew, one write each: the last step of a batch that put it off. Gives the ids of those in which
 * something changed.
 */
export async function recomputeDiscrepancies(
  deps: UseCaseDeps,
  actor: Actor,
  { statisticIds }: { readonly statisticIds: readonly string[] },
): Promise<Result<readonly string[], Failure>> {
  const changed: string[] = [];
  for (const id of new Set(statisticIds)) {
    const result = await recomputeOne(deps, actor, id);
    if (!result.ok) return result;
    if (result.value) changed.push(id);
  }
  return ok(changed);
}

async function recomputeOne(deps: UseCaseDeps, actor: Actor, id: string): Promise<Result<boolean, Failure>> {
  const at = deps.now();
  return write(deps.database, actor, at, async (transaction, record) => {
    const statistic = await transaction.statistic.findUnique({ where: { id } });
    if (statistic === null) return err({ kind: 'not_found', what: 'statistic', id });
    const refused = refusal(canSettleDiscrepancies(actor, statistic));
    if (refused !== null) return err(refused);
    const changed = await keepDiscrepancies(transaction, [id], at);
    if (changed.length === 0) return ok(false);
    const open = await transaction.discrepancy.count({ where: { statisticId: id, goneAt: null } });
    await record({
      event: 'DiscrepanciesRecomputed',
      subject: 'statistic',
      subjectId: id,
      revision: statistic.revision,
      reason: null,
      state: { discrepancies: open },
      tags: [`statistic:${id}`],
    });
    return ok(true);
  });
}
