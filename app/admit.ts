import { getActor } from '#lib/auth/get-actor.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { canUseRoute } from '#lib/permissions/can-use-route.ts';
import { getRouteRule, type RoutePattern } from '#lib/permissions/route-rules.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { refusal } from '#lib/usecases/refusal.ts';

/** Who sends a request, if the table of routes lets them; the use case asks again, of the thing at hand. */
export async function admit(request: Request, pattern: RoutePattern): Promise<Result<Actor, Failure>> {
  const actor = await getActor(request.headers);
  if (actor === null) return err({ kind: 'unauthenticated' });
  const refused = refusal(canUseRoute(actor, getRouteRule(pattern, request.method)));
  return refused === null ? ok(actor) : err(refused);
}
