import type { Failure } from '#lib/domain/failure.ts';
import type { Permission } from '#lib/permissions/permission.ts';

/** A missing right as a failure; null where the actor may go on. */
export function refusal(permission: Permission): Failure | null {
  return permission.allowed ? null : { kind: 'forbidden', message: permission.message };
}
