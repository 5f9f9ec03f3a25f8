import type { Actor, Role, RoleGrant } from '#lib/domain/person.ts';
import { RIGHTS, type Right } from './rights.ts';

/** Whether somebody may do something; if not, why, and what would help. */
export type Permission = { readonly allowed: true } | { readonly allowed: false; readonly message: string };

/** Where a role must hold: for any topic at all, for one topic, or for every topic. */
export type Scope =
  | { readonly kind: 'any_topic' }
  | { readonly kind: 'topic'; readonly topicId: string }
  | { readonly kind: 'every_topic' };

export const ALLOWED: Permission = { allowed: true };

/** Whether an actor holds a role that carries the right where it is needed. The program itself may do everything. */
export function permit(actor: Actor, right: Right, scope: Scope): Permission {
  if (actor.kind === 'system') return ALLOWED;
  if (actor.kind === 'reader') return forbid('Sign in to use this.');
  const carrying = actor.grants.filter((grant) => carries(grant, right));
  if (carrying.some((grant) => holdsIn(grant, scope))) return ALLOWED;
  return forbid(explain(right, carrying));
}

export function forbid(message: string): Permission {
  return { allowed: false, message };
}

/** The scope of something that may belong to no topic: then drafting takes a role anywhere, deciding one for all topics. */
export function scopeOf(right: Right, topicId: string | null): Scope {
  if (topicId !== null) return { kind: 'topic', topicId };
  return RIGHTS[right].withoutTopic === 'any_role' ? { kind: 'any_topic' } : { kind: 'every_topic' };
}

function carries(grant: RoleGrant, right: Right): boolean {
  return grant.role === 'administrator' || RIGHTS[right].roles.includes(grant.role);
}

function holdsIn(grant: RoleGrant, scope: Scope): boolean {
  if (grant.topicId === null || scope.kind === 'any_topic') return true;
  return scope.kind === 'topic' && grant.topicId === scope.topicId;
}

function explain(right: Right, held: readonly RoleGrant[]): string {
  const { deed, roles } = RIGHTS[right];
  const [holding] = held;
  if (holding) {
    return `Your role of ${holding.role} holds for other topics only. To ${deed} here, ask an administrator to extend it.`;
  }
  return `To ${deed} you need the role of ${inWords(roles)}. An administrator can grant it.`;
}

function inWords(roles: readonly Role[]): string {
  if (roles.length < 2) return roles[0] ?? 'administrator';
  return `${roles.slice(0, -1).join(', ')} or ${roles.at(-1)}`;
}
