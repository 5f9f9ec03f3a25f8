import type { Actor } from '#lib/domain/person.ts';
import { type Permission, permit, scopeOf } from './permission.ts';

/** Whether someone may import a published table for a statistic of a topic: every figure there is then weighed by it. */
export function canImportReferenceSeries(actor: Actor, statistic: { readonly topicId: string }): Permission {
  return permit(actor, 'import_reference_series', scopeOf('import_reference_series', statistic.topicId));
}
