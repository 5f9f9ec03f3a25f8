import { findDiscrepancyRecord } from '#lib/db/discrepancy-record.ts';
import { write } from '#lib/db/transaction.ts';
import type { DiscrepancyRecord } from '#lib/domain/discrepancy.ts';
import { type Failure, invalidField } from '#lib/domain/failure.ts';
import type { JsonObject } from '#lib/domain/history.ts';
import type { Actor } from '#lib/domain/person.ts';
import { canSettleDiscrepancies } from '#lib/permissions/can-settle-discrepancies.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { refusal } from './refusal.ts';

/** Explains a discrepancy to readers. It stays on the page with its explanation; a later one is added to it. */
export async function settleDiscrepancy(
  deps: UseCaseDeps,
  actor: Actor,
  { id, explanation }: { readonly id: string; readonly explanation: string },
): Promise<Result<DiscrepancyRecord, Failure>> {
  const words = explanation.trim();
  if (words === '') {
    return err(
      invalidField(
        'explanation',
        'The explanation is empty.',
        'Say why the claims differ; readers will see it.',
      ),
    );
  }
  const at = deps.now();
  return write(deps.database, actor, at, async (transaction, record) => {
    const before = await findDiscrepancyRecord(transaction, id);
    if (before === null) return err({ kind: 'not_found', what: 'discrepancy', id });
    const { topicId } = await transaction.statistic.findUniqueOrThrow({ where: { id: before.statisticId } });
    const refused = refusal(canSettleDiscrepancies(actor, { topicId }));
    if (refused !== null) return err(refused);
    // An explanation is somebody's judgement: the program has none.
    if (actor.kind !== 'person')
      return err({ kind: 'forbidden', message: 'A person settles a discrepancy.' });
    if (before.goneAt !== null) return err({ kind: 'not_allowed_now', message: GONE });
    await transaction.settlement.create({
      data: { discrepancyId: id, explanation: words, personId: actor.personId, createdAt: at },
    });
    const after = await findDiscrepancyRecord(transaction, id);
    if (after === null) throw new Error(`discrepancy ${id} vanished while it was settled`);
    await record({
      event: 'DiscrepancySettled',
      subject: 'discrepancy',
      subjectId: id,
      revision: null,
      reason: words,
      state: toState(after),
      tags: [
        'corrections',
        `topic:${topicId}`,
        `statistic:${after.statisticId}`,
        ...after.claimIds.map((claimId) => `claim:${claimId}`),
      ],
    });
    return ok(after);
  });
}

const GONE =
  'Its claims no longer disagree: one of them was changed or retracted meanwhile. There is nothing left to explain.';

function toState({ settlements, claimIds, ...rest }: DiscrepancyRecord): JsonObject {
  return { ...rest, claimIds, settlements: settlements.map((settlement) => ({ ...settlement })) };
}
