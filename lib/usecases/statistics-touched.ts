import type { WriteTransaction } from '#lib/db/transaction.ts';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';

/** The statistics whose discrepancies depend on some claims: their own, and those of the wholes they are parts of. */
export async function statisticsTouched(
  transaction: WriteTransaction,
  ...claims: readonly Pick<ClaimRecord, 'target' | 'relations'>[]
): Promise<readonly string[]> {
  const own = claims.flatMap(({ target }) => (target?.kind === 'statistic' ? [target.statisticId] : []));
  const wholeIds = claims.flatMap(({ relations }) =>
    relations.filter(({ kind }) => kind === 'part_of').map(({ claimId }) => claimId),
  );
  if (wholeIds.length === 0) return own;
  const wholes = await transaction.claim.findMany({
    where: { id: { in: wholeIds } },
    select: { statisticId: true },
  });
  return [...own, ...wholes.flatMap(({ statisticId }) => statisticId ?? [])];
}
