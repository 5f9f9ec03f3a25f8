import { findStatisticRecord } from '#lib/db/statistic-record.ts';
import { type WriteTransaction, write } from '#lib/db/transaction.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { staleRevision } from '#lib/domain/stale-revision.ts';
import type { StatisticDefinition } from '#lib/domain/statistic.ts';
import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import { canDefineStatistics } from '#lib/permissions/can-define-statistics.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { checkDefinition, type NewStatistic } from './define-statistic.ts';
import type { UseCaseDeps } from './deps.ts';
import { keepDiscrepancies } from './keep-discrepancies.ts';
import { refusal } from './refusal.ts';
import { statisticState } from './statistic-state.ts';

export type StatisticEdit = Partial<Pick<NewStatistic, 'name' | 'caveat' | 'definition'>>;

/** Renames a statistic or changes its caveat; a changed definition becomes its next numbered version. */
export async function editStatistic(
  deps: UseCaseDeps,
  actor: Actor,
  input: { readonly id: string; readonly revision: number; readonly edit: StatisticEdit },
): Promise<Result<StatisticRecord, Failure>> {
  const { id, revision, edit } = input;
  const at = deps.now();
  return write(deps.database, actor, at, async (transaction, record) => {
    const before = await findStatisticRecord(transaction, id);
    if (before === null) return err({ kind: 'not_found', what: 'statistic', id });
    const refused = refusal(canDefineStatistics(actor, { topicId: before.topicId }));
    if (refused !== null) return err(refused);
    const fields = checkDefinition({ ...before, ...edit });
    if (fields.length > 0) return err({ kind: 'invalid', fields });
    const changed = await transaction.statistic.updateMany({
      where: { id, revision },
      data: {
        revision: { increment: 1 },
        ...(edit.name === undefined ? {} : { name: edit.name.trim() }),
        ...(edit.caveat === undefined ? {} : { caveat: edit.caveat?.trim() || null }),
      },
    });
    if (changed.count === 0) return err(staleRevision(edit, before));
    if (edit.definition !== undefined) await addDefinition(transaction, actor, before, edit.definition);
    const after = await findStatisticRecord(transaction, id);
    if (after === null) throw new Error(`statistic ${id} vanished while it was edited`);
    await record({
      event: 'StatisticEdited',
      subject: 'statistic',
      subjectId: id,
      revision: after.revision,
      reason: null,
      state: statisticState(after),
      tags: ['corrections', 'statistics', 'topics', `statistic:${id}`, `topic:${after.topicId}`],
    });
    if (edit.definition !== undefined) await keepDiscrepancies(transaction, [id], at);
    return ok(after);
  });
}

async function addDefinition(
  transaction: WriteTransaction,
  actor: Actor,
  before: StatisticRecord,
  { unit, start, ...definition }: StatisticDefinition,
): Promise<void> {
  await transaction.statisticDefinition.create({
    data: {
      ...definition,
      statisticId: before.id,
      number: before.definitionNumber + 1,
      unitCode: unit,
      start: start === null ? null : new Date(start),
      createdById: actor.kind === 'person' ? actor.personId : null,
    },
  });
}
