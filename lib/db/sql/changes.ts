import type { ChangeKind } from '#lib/domain/change.ts';
import type { NamedQuery } from './named-query.ts';

/** $1 a statistic. Why its series stepped, where both claims are still public. */
export const CHANGES: NamedQuery<ChangeRow> = {
  name: 'changes',
  text: `
    SELECT c.id, c.from_claim_id, c.to_claim_id, c.kind, c.amount, c.explanation, c.created_at
    FROM change c
    JOIN claim f ON f.id = c.from_claim_id AND f.status = 'published'
    JOIN claim t ON t.id = c.to_claim_id AND t.status = 'published'
    WHERE c.statistic_id = $1 ORDER BY t.as_of_to DESC, c.created_at, c.id`,
};

export interface ChangeRow {
  readonly id: string;
  readonly from_claim_id: string;
  readonly to_claim_id: string;
  readonly kind: ChangeKind;
  readonly amount: string | null;
  readonly explanation: string;
  readonly created_at: Date;
}
