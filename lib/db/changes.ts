import type pg from 'pg';
import type { Change } from '#lib/domain/change.ts';
import { CHANGES } from './sql/changes.ts';
import { ask } from './sql/named-query.ts';

/** Why a statistic's series stepped, the latest step first. */
export async function listChanges(pool: pg.Pool, statisticId: string): Promise<readonly Change[]> {
  const rows = await ask(pool, CHANGES, [statisticId]);
  return rows.map((row) => ({
    id: row.id,
    fromClaimId: row.from_claim_id,
    toClaimId: row.to_claim_id,
    kind: row.kind,
    amount: row.amount,
    explanation: row.explanation,
    recordedAt: row.created_at.toISOString(),
  }));
}
