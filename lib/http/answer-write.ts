import { createHash } from 'node:crypto';
import type { ZodType } from 'zod';
import { claimIdempotencyKey, type KeptAnswer, settleIdempotencyKey } from '#lib/db/idempotency.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from '#lib/usecases/deps.ts';
import { parseIdempotencyKey } from './idempotency-key.ts';
import { problemResponse } from './problem.ts';
import { parseJson, readBody } from './read-json.ts';
import { parseIfMatch, toRevisionTag } from './revision-tag.ts';
import type { STATUS } from './status.ts';

/** What a route handler of the write API is made of; everything else about writing is the same for all. */
export interface WriteRoute<Body, Value> {
  readonly body: ZodType<Body>;
  /** Changes to a record name the revision they started from; new records have none. */
  readonly needsRevision: boolean;
  readonly status: typeof STATUS.ok | typeof STATUS.created;
  readonly act: (request: WriteRequest<Body>) => Promise<Result<Value, Failure>>;
  /** The answer's JSON, and the revision it stands for. */
  readonly present: (value: Value) => { readonly json: unknown; readonly revision: number | null };
}

export interface WriteRequest<Body> {
  readonly actor: Actor;
  readonly deps: UseCaseDeps;
  readonly body: Body;
  /** The revision of If-Match; 0 where the route needs none. */
  readonly revision: number;
}

interface Surroundings {
  readonly deps: UseCaseDeps;
  /** Who sends the request, if they may use the route at all. */
  readonly admit: (request: Request) => Promise<Result<Actor, Failure>>;
}

/** Answers one write: parse, authorise, act, respond; a repeated request gets the first one's answer. */
export async function answerWrite<Body, Value>(
  request: Request,
  route: WriteRoute<Body, Value>,
  { deps, admit }: Surroundings,
): Promise<Response> {
  const admitted = await admit(request);
  if (!admitted.ok) return problemResponse(admitted.failure);
  const actor = admitted.value;
  if (!isSameOrigin(request)) return problemResponse({ kind: 'forbidden', message: FOREIGN_ORIGIN });
  const text = await readBody(request);
  if (!text.ok) return problemResponse(text.failure);
  const key = parseIdempotencyKey(request.headers.get('idempotency-key'));
  if (!key.ok) return problemResponse(key.failure);
  const carryOut = () => act(request, route, { actor, deps, text: text.value });
  if (key.value === null || actor.kind !== 'person') return toResponse(await carryOut());
  const hash = createHash('sha256')
    .update(`${request.method} ${new URL(request.url).pathname}\n${text.value}`)
    .digest();
  return actOnce(deps, { personId: actor.personId, key: key.value, hash }, carryOut);
}

const FOREIGN_ORIGIN = 'This request comes from another site. Open the desk and try again there.';

/** Browsers send Origin with every write; a page of another site cannot forge it. */
function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get('origin');
  if (origin === null) return request.headers.get('sec-fetch-site') !== 'cross-site';
  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host');
}

async function act<Body, Value>(
  request: Request,
  route: WriteRoute<Body, Value>,
  given: { readonly actor: Actor; readonly deps: UseCaseDeps; readonly text: string },
): Promise<Result<KeptAnswer, Failure>> {
  const body = parseJson(given.text, route.body);
  if (!body.ok) return body;
  const revision = route.needsRevision ? parseIfMatch(request.headers.get('if-match')) : ok(0);
  if (!revision.ok) return revision;
  const { actor, deps } = given;
  const result = await route.act({ actor, deps, body: body.value, revision: revision.value });
  if (!result.ok) return err(result.failure);
  const { json, revision: now } = route.present(result.value);
  return ok({
    status: route.status,
    body: JSON.stringify(json),
    etag: now === null ? null : toRevisionTag(now),
  });
}

async function actOnce(
  deps: UseCaseDeps,
  key: { readonly personId: string; readonly key: string; readonly hash: Buffer },
  carryOut: () => Promise<Result<KeptAnswer, Failure>>,
): Promise<Response> {
  const claimed = await claimIdempotencyKey(deps.database, key);
  switch (claimed.kind) {
    case 'answered':
      return toResponse(ok(claimed.answer));
    case 'under_way':
      return problemResponse({
        kind: 'not_allowed_now',
        message: 'The same request is under way. Wait for its answer.',
      });
    case 'other_request':
      return problemResponse({
        kind: 'not_allowed_now',
        message: 'This idempotency key was used for another request. Send a new key.',
      });
    case 'first': {
      const answer = await carryOut().catch(async (error: unknown) => {
        await settleIdempotencyKey(deps.database, key, null);
        throw error;
      });
      await settleIdempotencyKey(deps.database, key, answer.ok ? answer.value : null);
      return toResponse(answer);
    }
  }
}

function toResponse(answer: Result<KeptAnswer, Failure>): Response {
  if (!answer.ok) return problemResponse(answer.failure);
  const { status, body, etag } = answer.value;
  const headers = new Headers({ 'content-type': 'application/json', 'cache-control': 'no-store' });
  if (etag !== null) headers.set('etag', etag);
  return new Response(body, { status, headers });
}
