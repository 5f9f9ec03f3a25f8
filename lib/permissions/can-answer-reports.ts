import type { Actor } from '#lib/domain/person.ts';
import { type Permission, permit, scopeOf } from './permission.ts';

/** Whether someone may look into a report of an error in a record of a topic, and answer it; null for one of no topic. */
export function canAnswerReports(actor: Actor, record: { readonly topicId: string | null }): Permission {
  return permit(actor, 'answer_reports', scopeOf('answer_reports', record.topicId));
}
