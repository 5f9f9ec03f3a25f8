import type { FieldProblem } from '#lib/domain/failure.ts';
import { err, ok, type Result } from '#lib/result.ts';

/** What went wrong with a request, in words an editor can act on. */
export interface ApiProblem {
  /** The server's word for it ("conflict", "invalid"), or `unreachable` where no answer came. */
  readonly kind: string;
  readonly detail: string;
  readonly fields: readonly FieldProblem[];
  /** Of a conflict: what stands now, and its revision. */
  readonly theirs: unknown;
  readonly revision: number | null;
  /** Of a duplicate: the record that exists already. */
  readonly existingId: string | null;
}

export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Below /api/v1, with its query. */
  readonly path: string;
  readonly body?: unknown;
  /** The revision the change starts from; writes to a record are never blind. */
  readonly revision?: number;
  readonly signal?: AbortSignal;
}

/** Sends one request of the write API and reads its answer. Failures are values; nothing is thrown but aborts. */
export async function send<Answer>(
  request: ApiRequest,
  fetchFunction: typeof fetch = fetch,
): Promise<Result<Answer, ApiProblem>> {
  const response = await attempt(request, fetchFunction);
  if (response === null) return err(UNREACHABLE);
  const answer: unknown = await response.json().catch(() => null);
  // The server's answers are typed by its contract; a test walks every route.
  return response.ok ? ok(answer as Answer) : err(toProblem(answer, response.status));
}

/** A write that got no answer is sent once more under the same key: the server does it only once. */
async function attempt(request: ApiRequest, fetchFunction: typeof fetch): Promise<Response | null> {
  const init = toInit(request);
  for (let left = 2; left > 0; left--) {
    try {
      return await fetchFunction(`/api/v1${request.path}`, init);
    } catch (error) {
      if (request.signal?.aborted) throw error;
    }
  }
  return null;
}

function toInit({ method, body, revision, signal }: ApiRequest): RequestInit {
  const headers = new Headers({ accept: 'application/json' });
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (revision !== undefined) headers.set('if-match', `"${revision}"`);
  if (method === 'POST') headers.set('idempotency-key', crypto.randomUUID());
  return {
    method,
    headers,
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  };
}

const UNREACHABLE: ApiProblem = {
  kind: 'unreachable',
  detail: 'The server cannot be reached. What you typed is kept in this browser; try again.',
  fields: [],
  theirs: null,
  revision: null,
  existingId: null,
};

function toProblem(answer: unknown, status: number): ApiProblem {
  const body = typeof answer === 'object' && answer !== null ? (answer as Partial<ApiProblem>) : {};
  return {
    kind: body.kind ?? 'unknown',
    detail: body.detail ?? `The server answered ${status} and did not say why. Try again.`,
    fields: body.fields ?? [],
    theirs: body.theirs ?? null,
    revision: body.revision ?? null,
    existingId: body.existingId ?? null,
  };
}
