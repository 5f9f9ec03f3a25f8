import type { WriteTransaction } from '#lib/db/transaction.ts';
import type { ClaimEdit } from '#lib/domain/claim-record.ts';
import type { FieldProblem } from '#lib/domain/failure.ts';

/** Records an edit names that do not exist: a unit, a statistic, a proposition, a source or an outlet. */
export async function findUnknownReferences(
  transaction: WriteTransaction,
  edit: ClaimEdit,
): Promise<readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const unit = edit.figure?.unit ?? null;
  if (unit !== null && (await transaction.unit.count({ where: { code: unit } })) === 0) {
    problems.push({
      field: 'unit',
      message: `"${unit}" is not a known unit.`,
      remedy: 'Choose one from the list of units.',
    });
  }
  const { target } = edit;
  if (
    target?.kind === 'statistic' &&
    (await transaction.statistic.count({ where: { id: target.statisticId } })) === 0
  ) {
    problems.push({
      field: 'statistic',
      message: 'The statistic does not exist.',
      remedy: 'Search for the statistic again, or create it.',
    });
  }
  if (
    target?.kind === 'proposition' &&
    (await transaction.proposition.count({ where: { id: target.propositionId } })) === 0
  ) {
    problems.push({
      field: 'proposition',
      message: 'The proposition does not exist.',
      remedy: 'Search for the proposition again, or state it.',
    });
  }
  for (const { sourceId, outletId, name } of edit.attribution ?? []) {
    const sourceKnown =
      sourceId === null || (await transaction.source.count({ where: { id: sourceId } })) > 0;
    const outletKnown =
      outletId === null || (await transaction.outlet.count({ where: { id: outletId } })) > 0;
    if (sourceKnown && outletKnown) continue;
    problems.push({
      field: 'attribution',
      message: `"${name}" points to a source that does not exist.`,
      remedy: 'Search for the source again, or create it.',
    });
  }
  for (const { claimId } of edit.relations ?? []) {
    if ((await transaction.claim.count({ where: { id: claimId } })) > 0) continue;
    problems.push({
      field: 'relations',
      message: 'A related claim does not exist.',
      remedy: 'Choose it again from the list of claims.',
    });
  }
  return problems;
}
