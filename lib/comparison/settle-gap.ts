import type { PublicDiscrepancy, SettlementRecord } from '#lib/domain/discrepancy.ts';
import type { CompareMatrix } from './compare-matrix.ts';
import type { Gap } from './find-gaps.ts';

/**
 * What an editor said of a gap, when settling a disagreement between its two figures; whichever reports of them the
 * disagreement cites. Null where no editor has.
 */
export function findGapSettlement(
  { first, second }: Gap,
  discrepancies: readonly PublicDiscrepancy[],
  matrix: Pick<CompareMatrix, 'rows'>,
): SettlementRecord | null {
  const [ones, others] = [reportsOf(first.id, matrix), reportsOf(second.id, matrix)];
  const told = discrepancies.find(
    ({ settlement, claims }) =>
      settlement !== null && claims.some(({ id }) => ones.has(id)) && claims.some(({ id }) => others.has(id)),
  );
  return told?.settlement ?? null;
}

/** Every report of the figure a claim gives: the claims of its place in the table. */
function reportsOf(claimId: string, { rows }: Pick<CompareMatrix, 'rows'>): ReadonlySet<string> {
  const figures = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.figures));
  const figure = figures.find(({ reports }) => reports.some(({ id }) => id === claimId));
  return new Set(figure === undefined ? [claimId] : figure.reports.map(({ id }) => id));
}
