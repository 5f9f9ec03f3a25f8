import { createHash } from 'node:crypto';
import { detectDiscrepancies } from '#lib/comparison/detect-discrepancies.ts';
import { readComparedClaims } from '#lib/db/compared-claims.ts';
import type { WriteTransaction } from '#lib/db/transaction.ts';
import type { FoundDiscrepancy } from '#lib/domain/discrepancy.ts';

/**
 * Weighs statistics anew after their claims changed, as the last step of the same write: new discrepancies are stored,
 * those whose claims no longer disagree are marked as gone, those that come back lose that mark and keep what editors
 * said of them. Every claim of the statistic is weighed, since one can change what its farthest neighbours show: for
 * 20,000 claims that takes about a second. Whoever writes thousands puts it off (see UseCaseDeps).
 * Gives the statistics in which something changed.
 */
export async function keepDiscrepancies(
  transaction: WriteTransaction,
  statisticIds: Iterable<string>,
  at: Date,
): Promise<readonly string[]> {
  const ids = [...new Set(statisticIds)].sort();
  const changed: string[] = [];
  for (const id of ids) await lockStatistic(transaction, id);
  for (const id of ids) {
    if (await keepOfStatistic(transaction, id, at)) changed.push(id);
  }
  return changed;
}

/** Two writes to one statistic at once would each miss the other's claims: the second waits, then sees the first's. */
async function lockStatistic(transaction: WriteTransaction, id: string): Promise<void> {
  await transaction.$queryRaw`SELECT id FROM statistic WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
}

async function keepOfStatistic(
  transaction: WriteTransaction,
  statisticId: string,
  at: Date,
): Promise<boolean> {
  const findings = detectDiscrepancies(await readComparedClaims(transaction, statisticId));
  const byKey = new Map(findings.map((finding) => [keyOf(statisticId, finding), finding]));
  const stored = await transaction.discrepancy.findMany({
    where: { statisticId },
    select: { id: true, key: true, sentence: true, goneAt: true },
  });
  const gone = stored.filter(({ key, goneAt }) => goneAt === null && !byKey.has(key)).map(({ id }) => id);
  if (gone.length > 0) {
    await transaction.discrepancy.updateMany({ where: { id: { in: gone } }, data: { goneAt: at } });
  }
  let changes = gone.length;
  for (const { id, key, sentence, goneAt } of stored) {
    const finding = byKey.get(key);
    byKey.delete(key);
    if (finding === undefined || (goneAt === null && sentence === finding.sentence)) continue;
    await transaction.discrepancy.update({
      where: { id },
      data: { goneAt: null, sentence: finding.sentence },
    });
    changes += 1;
  }
  await storeNew(transaction, statisticId, byKey, at);
  return changes + byKey.size > 0;
}

async function storeNew(
  transaction: WriteTransaction,
  statisticId: string,
  findings: ReadonlyMap<string, FoundDiscrepancy>,
  at: Date,
): Promise<void> {
  if (findings.size === 0) return;
  const created = await transaction.discrepancy.createManyAndReturn({
    data: [...findings].map(([key, { rule, sentence }]) => ({
      statisticId,
      rule,
      key,
      sentence,
      foundAt: at,
    })),
    select: { id: true, key: true },
  });
  await transaction.discrepancyClaim.createMany({
    data: created.flatMap(({ id, key }) =>
      (findings.get(key)?.claimIds ?? []).map((claimId) => ({ discrepancyId: id, claimId })),
    ),
  });
}

/** The same for the same claims under the same rule; hashed, since an index takes no list of a hundred ids. */
function keyOf(statisticId: string, { rule, claimIds }: FoundDiscrepancy): string {
  const hash = createHash('sha256')
    .update([statisticId, ...claimIds].join('\n'))
    .digest('hex');
  return `${rule} ${hash}`;
}
