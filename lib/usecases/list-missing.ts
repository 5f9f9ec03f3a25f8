import type { WriteTransaction } from '#lib/db/transaction.ts';
import { missingForPublication } from '#lib/domain/check-claim.ts';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { FieldProblem } from '#lib/domain/failure.ts';

/** What a claim lacks before readers may see it, held against its statistic's definition in force. */
export async function listMissing(
  transaction: WriteTransaction,
  claim: ClaimRecord,
): Promise<readonly FieldProblem[]> {
  if (claim.target?.kind !== 'statistic') return missingForPublication(claim, null);
  const definition = await transaction.statisticDefinition.findFirst({
    where: { statisticId: claim.target.statisticId },
    orderBy: { number: 'desc' },
  });
  return missingForPublication(claim, definition?.unitCode ?? null);
}
