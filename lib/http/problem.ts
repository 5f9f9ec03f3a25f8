import { assertNever } from '#lib/assert-never.ts';
import type { Failure } from '#lib/domain/failure.ts';
import { STATUS, type Status } from './status.ts';

/** An answer that says what went wrong, as problem details (RFC 9457). */
export interface Problem {
  readonly status: Status;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ProblemBody;
}

export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly kind: Failure['kind'];
  /** What the kind adds: the fields at fault, both states of a conflict, the id of what exists already. */
  readonly [member: string]: unknown;
}

/** Puts a failure into HTTP words: the one translation from kinds to status numbers. */
export function toProblem(failure: Failure): Problem {
  const { status, title, detail, members = {}, headers = {} } = wordsOf(failure);
  return {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
    body: {
      type: `/developers#problem-${failure.kind.replaceAll('_', '-')}`,
      title,
      status,
      detail,
      kind: failure.kind,
      ...members,
    },
  };
}

/** The same as a web Response, for route handlers. */
export function problemResponse(failure: Failure): Response {
  const { status, headers, body } = toProblem(failure);
  return new Response(JSON.stringify(body), { status, headers });
}

interface Words {
  readonly status: Status;
  readonly title: string;
  readonly detail: string;
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

function wordsOf(failure: Failure): Words {
  switch (failure.kind) {
    case 'invalid':
      return {
        status: STATUS.unprocessableContent,
        title: 'Some of this cannot be accepted',
        detail: failure.fields.map(({ message, remedy }) => `${message} ${remedy}`.trim()).join(' '),
        members: { fields: failure.fields },
      };
    case 'not_found':
      return {
        status: STATUS.notFound,
        title: 'Not found',
        detail: `There is no ${failure.what} ${failure.id}.`,
        members: { what: failure.what, id: failure.id },
      };
    case 'forbidden':
      return { status: STATUS.forbidden, title: 'Not permitted', detail: failure.message };
    case 'unauthenticated':
      return {
        status: STATUS.unauthorized,
        title: 'Not signed in',
        detail: 'Sign in, or send an API key, and try again.',
        headers: { 'www-authenticate': 'Bearer realm="Figures of Record"' },
      };
    case 'conflict':
      return {
        status: STATUS.preconditionFailed,
        title: 'Somebody saved this first',
        detail: failure.message,
        members: { mine: failure.mine, theirs: failure.theirs, revision: failure.revision },
        headers: { etag: `"${failure.revision}"` },
      };
    case 'duplicate':
      return {
        status: STATUS.conflict,
        title: 'This exists already',
        detail: failure.message,
        members: { field: failure.field, existingId: failure.existingId },
      };
    case 'not_allowed_now':
      return { status: STATUS.conflict, title: 'Not possible at this stage', detail: failure.message };
    default:
      return wordsOfRequestFailure(failure);
  }
}

/** What is wrong with the request as such, whatever it asks for. */
type RequestFailure = Extract<
  Failure,
  { readonly kind: 'precondition_required' | 'too_large' | 'rate_limited' | 'unsupported_media' }
>;

function wordsOfRequestFailure(failure: RequestFailure): Words {
  switch (failure.kind) {
    case 'precondition_required':
      return {
        status: STATUS.preconditionRequired,
        title: 'Which revision is this a change to?',
        detail: 'Send the revision you started from in the header If-Match, for example If-Match: "3".',
      };
    case 'too_large':
      return {
        status: STATUS.contentTooLarge,
        title: 'Too large',
        detail: `At most ${failure.maximumBytes} bytes are accepted.`,
        members: { maximumBytes: failure.maximumBytes },
      };
    case 'rate_limited':
      return {
        status: STATUS.tooManyRequests,
        title: 'Too many requests',
        detail: `Try again in ${failure.retryAfterSeconds} seconds.`,
        members: { retryAfterSeconds: failure.retryAfterSeconds },
        headers: { 'retry-after': String(failure.retryAfterSeconds) },
      };
    case 'unsupported_media':
      return {
        status: STATUS.unsupportedMediaType,
        title: 'This kind of content is not read',
        detail: `Accepted: ${failure.accepted.join(', ')}.`,
        members: { accepted: failure.accepted },
      };
    default:
      return assertNever(failure);
  }
}
