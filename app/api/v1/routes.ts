import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { answerWrite, type WriteRequest, type WriteRoute } from '#lib/http/answer-write.ts';
import { problemResponse } from '#lib/http/problem.ts';
import { toRevisionTag } from '#lib/http/revision-tag.ts';
import type { RoutePattern } from '#lib/permissions/route-rules.ts';
import type { Result } from '#lib/result.ts';
import type { UseCaseDeps } from '#lib/usecases/deps.ts';
import { admit } from '../../admit.ts';
import { openDeps } from '../../open-deps.ts';

interface RecordContext {
  readonly params: Promise<{ readonly id: string }>;
}

/** A handler that writes to a collection: POST /api/v1/sources. */
export function collectionRoute<Body, Value>(pattern: RoutePattern, route: WriteRoute<Body, Value>) {
  return (request: Request) => answerWrite(request, route, surroundingsOf(pattern));
}

/** A write to one record of the collection. */
type RecordRoute<Body, Value> = Omit<WriteRoute<Body, Value>, 'act'> & {
  readonly act: (request: WriteRequest<Body> & { readonly id: string }) => Promise<Result<Value, Failure>>;
};

/** A handler that writes to one record: PATCH /api/v1/claims/[id]. */
export function recordRoute<Body, Value>(
  pattern: RoutePattern,
  what: string,
  route: RecordRoute<Body, Value>,
) {
  return async (request: Request, { params }: RecordContext) => {
    const { id } = await params;
    if (!UUID.test(id)) return problemResponse({ kind: 'not_found', what, id });
    const act: WriteRoute<Body, Value>['act'] = (given) => route.act({ ...given, id });
    return answerWrite(request, { ...route, act }, surroundingsOf(pattern));
  };
}

/** A handler that reads for those whom its rule admits. */
export function readRoute<Context>(
  pattern: RoutePattern,
  read: (given: {
    readonly actor: Actor;
    readonly deps: UseCaseDeps;
    readonly search: URLSearchParams;
    readonly context: Context;
  }) => Promise<Result<{ readonly json: unknown; readonly revision: number | null }, Failure>>,
) {
  return async (request: Request, context: Context) => {
    const admitted = await admit(request, pattern);
    if (!admitted.ok) return problemResponse(admitted.failure);
    const search = new URL(request.url).searchParams;
    const result = await read({ actor: admitted.value, deps: openDeps(), search, context });
    if (!result.ok) return problemResponse(result.failure);
    const { json, revision } = result.value;
    const headers = new Headers({ 'cache-control': 'no-store' });
    if (revision !== null) headers.set('etag', toRevisionTag(revision));
    return Response.json(json, { headers });
  };
}

/** Every record's id. */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function surroundingsOf(pattern: RoutePattern) {
  return { deps: openDeps(), admit: (request: Request) => admit(request, pattern) };
}
