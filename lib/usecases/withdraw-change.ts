import { changeTags } from '#lib/db/change-tags.ts';
import { write } from '#lib/db/transaction.ts';
import type { Change } from '#lib/domain/change.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { canDefineStatistics } from '#lib/permissions/can-define-statistics.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { changeState } from './change-state.ts';
import type { UseCaseDeps } from './deps.ts';
import { refusal } from './refusal.ts';

/** Takes an explanation of a step back, in the open: history keeps it with the reason. */
export async function withdrawChange(
  deps: UseCaseDeps,
  actor: Actor,
  { id, reason }: { readonly id: string; readonly reason: string | null },
): Promise<Result<Change, Failure>> {
  return write(deps.database, actor, deps.now(), async (transaction, record) => {
    const stored = await transaction.change.findUnique({ where: { id }, include: { statistic: true } });
    if (stored === null) return err({ kind: 'not_found', what: 'explanation', id });
    const { statistic, statisticId, amount, createdAt, ...fields } = stored;
    const refused = refusal(canDefineStatistics(actor, { topicId: statistic.topicId }));
    if (refused !== null) return err(refused);
    await transaction.change.delete({ where: { id } });
    const { fromClaimId, toClaimId, kind, explanation } = fields;
    const change: Change = {
      id,
      fromClaimId,
      toClaimId,
      kind,
      explanation,
      amount: amount?.toFixed() ?? null,
      recordedAt: createdAt.toISOString(),
    };
    await record({
      event: 'ChangeWithdrawn',
      subject: 'change',
      subjectId: id,
      revision: null,
      reason,
      state: changeState(change, statisticId),
      tags: await changeTags(transaction, change, statisticId),
    });
    return ok(change);
  });
}
