import {
  DISCREPANCY_RULE_NAMES,
  type DiscrepancyRecord,
  type DiscrepancyRuleName,
} from '#lib/domain/discrepancy.ts';
import type { WriteTransaction } from './transaction.ts';

/** The discrepancy as it stands, or null where there is none. */
export async function findDiscrepancyRecord(
  transaction: WriteTransaction,
  id: string,
): Promise<DiscrepancyRecord | null> {
  const row = await transaction.discrepancy.findUnique({
    where: { id },
    include: {
      claims: { select: { claimId: true }, orderBy: { claimId: 'asc' } },
      settlements: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
    },
  });
  if (row === null) return null;
  return {
    id,
    statisticId: row.statisticId,
    rule: toRuleName(row.rule),
    sentence: row.sentence,
    claimIds: row.claims.map(({ claimId }) => claimId),
    foundAt: row.foundAt.toISOString(),
    goneAt: row.goneAt?.toISOString() ?? null,
    settlements: row.settlements.map(({ explanation, createdAt }) => ({
      explanation,
      settledAt: createdAt.toISOString(),
    })),
  };
}

/** The rule of a stored discrepancy; only the rules themselves store any. */
export function toRuleName(text: string): DiscrepancyRuleName {
  const name = DISCREPANCY_RULE_NAMES.find((one) => one === text);
  if (name === undefined)
    throw new Error(`a discrepancy names the rule ${JSON.stringify(text)}, which is none`);
  return name;
}
