import type { Actor } from '#lib/domain/person.ts';
import { type Permission, permit, scopeOf } from './permission.ts';

/** Whether someone may explain discrepancies of a statistic to readers, or have them computed anew. */
export function canSettleDiscrepancies(
  actor: Actor,
  statistic: { readonly topicId: string | null },
): Permission {
  return permit(actor, 'settle_discrepancies', scopeOf('settle_discrepancies', statistic.topicId));
}
