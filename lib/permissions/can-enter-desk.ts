import type { Actor } from '#lib/domain/person.ts';
import { type Permission, permit } from './permission.ts';

/** Whether someone may open the desk, and read articles' full texts there: everyone with a role. */
export function canEnterDesk(actor: Actor): Permission {
  return permit(actor, 'enter_desk', { kind: 'any_topic' });
}
