import type { Actor } from '#lib/domain/person.ts';
import { ALLOWED, forbid, type Permission, permit } from './permission.ts';
import type { RouteAccess } from './route-rules.ts';

/** Whether someone, or a stranger (null), may use a route at all. */
export function canUseRoute(actor: Actor | null, access: RouteAccess): Permission {
  if (access === 'public') return ALLOWED;
  if (actor === null) return forbid('Sign in to use this.');
  if (access === 'signed_in') return ALLOWED;
  // People's rights cover the whole site; every other right may hold for the topic that the request turns out to be about.
  return permit(actor, access, { kind: access === 'manage_people' ? 'every_topic' : 'any_topic' });
}
