import { changeTags } from '#lib/db/change-tags.ts';
import type { WriteTransaction } from '#lib/db/transaction.ts';
import { write } from '#lib/db/transaction.ts';
import type { Change, ChangeKind } from '#lib/domain/change.ts';
import { type Failure, invalidField } from '#lib/domain/failure.ts';
import type { Decimal } from '#lib/domain/figure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { canDefineStatistics } from '#lib/permissions/can-define-statistics.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { changeState } from './change-state.ts';
import type { UseCaseDeps } from './deps.ts';
import { refusal } from './refusal.ts';

/** Why the series of one origin stepped from one claim to a later one; one of several reasons, or the only one. */
export interface ChangeExplanation {
  readonly statisticId: string;
  readonly fromClaimId: string;
  readonly toClaimId: string;
  readonly kind: ChangeKind;
  readonly amount: Decimal | null;
  readonly explanation: string;
}

/** Records why a series stepped, for readers to see at the step. */
export async function explainChange(
  deps: UseCaseDeps,
  actor: Actor,
  input: ChangeExplanation,
): Promise<Result<Change, Failure>> {
  const at = deps.now();
  const explanation = input.explanation.trim();
  if (explanation === '')
    return err(invalidField('explanation', 'The explanation is empty.', 'Say why the number stepped.'));
  return write(deps.database, actor, at, async (transaction, record) => {
    const { statisticId } = input;
    const statistic = await transaction.statistic.findUnique({ where: { id: statisticId } });
    if (statistic === null) return err({ kind: 'not_found', what: 'statistic', id: statisticId });
    const refused = refusal(canDefineStatistics(actor, { topicId: statistic.topicId }));
    if (refused !== null) return err(refused);
    const obstacle = await findObstacle(transaction, input);
    if (obstacle !== null) return err(obstacle);
    const stored = await transaction.change.create({ data: { ...input, explanation, createdAt: at } });
    const change: Change = {
      id: stored.id,
      fromClaimId: stored.fromClaimId,
      toClaimId: stored.toClaimId,
      kind: stored.kind,
      amount: stored.amount?.toFixed() ?? null,
      explanation,
      recordedAt: at.toISOString(),
    };
    await record({
      event: 'ChangeExplained',
      subject: 'change',
      subjectId: change.id,
      revision: null,
      reason: null,
      state: changeState(change, statisticId),
      tags: await changeTags(transaction, change, statisticId),
    });
    return ok(change);
  });
}

async function findObstacle(
  transaction: WriteTransaction,
  { statisticId, fromClaimId, toClaimId }: ChangeExplanation,
): Promise<Failure | null> {
  const claims = await transaction.claim.findMany({
    where: { id: { in: [fromClaimId, toClaimId] }, statisticId, status: 'published' },
    select: { id: true, originKey: true },
  });
  const [from, to] = [fromClaimId, toClaimId].map((wanted) => claims.find(({ id }) => id === wanted));
  if (from === undefined || to === undefined || from === to)
    return invalidField(
      'step',
      'The two figures are not both published in this statistic.',
      'Reload the page and choose a step that it lists.',
    );
  if (from.originKey === to.originKey && from.originKey !== '') return null;
  return invalidField(
    'step',
    'The two figures are not of one source.',
    'Choose two figures of the same source; differences between sources are discrepancies.',
  );
}
