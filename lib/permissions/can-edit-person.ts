import type { Actor } from '#lib/domain/person.ts';
import { canManagePeople } from './can-manage-people.ts';
import { ALLOWED, type Permission } from './permission.ts';

/** Whether someone may change a person's name and preferences: their own, or anyone's as administrator. */
export function canEditPerson(actor: Actor, personId: string): Permission {
  if (actor.kind === 'person' && actor.personId === personId) return ALLOWED;
  return canManagePeople(actor);
}
