import type { Actor } from '#lib/domain/person.ts';
import { type Permission, permit, scopeOf } from './permission.ts';

/** Whether someone may define or redefine a statistic of a topic; for null, one of no topic, or a topic itself. */
export function canDefineStatistics(
  actor: Actor,
  statistic: { readonly topicId: string | null },
): Permission {
  return permit(actor, 'define_statistics', scopeOf('define_statistics', statistic.topicId));
}
