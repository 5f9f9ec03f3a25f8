import type { Actor } from '#lib/domain/person.ts';
import { type Permission, permit } from './permission.ts';

/** Whether someone may add sources and their other names; sources belong to no topic. */
export function canNameSources(actor: Actor): Permission {
  return permit(actor, 'name_sources', { kind: 'any_topic' });
}
