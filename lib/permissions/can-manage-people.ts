import type { Actor } from '#lib/domain/person.ts';
import { type Permission, permit } from './permission.ts';

/** Whether someone may invite and deactivate people and grant roles: administrators of all topics, since roles open every door. */
export function canManagePeople(actor: Actor): Permission {
  return permit(actor, 'manage_people', { kind: 'every_topic' });
}
