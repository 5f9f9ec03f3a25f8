/** What can go wrong in a use case or a request through no fault of the program: a value, never thrown. */
export type Failure =
  | { readonly kind: 'invalid'; readonly fields: readonly FieldProblem[] }
  | { readonly kind: 'not_found'; readonly what: string; readonly id: string }
  | { readonly kind: 'forbidden'; readonly message: string }
  | { readonly kind: 'unauthenticated' }
  | Conflict
  | { readonly kind: 'precondition_required' }
  | {
      readonly kind: 'duplicate';
      readonly field: string;
      readonly message: string;
      readonly existingId: string;
    }
  | { readonly kind: 'not_allowed_now'; readonly message: string }
  | { readonly kind: 'too_large'; readonly maximumBytes: number }
  | { readonly kind: 'rate_limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'unsupported_media'; readonly accepted: readonly string[] };

/** One field that cannot be accepted: what is wrong with it, and what would make it right. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
  readonly remedy: string;
}

/** Somebody saved first: both states go back to the person, so that nothing typed is lost. */
export interface Conflict {
  readonly kind: 'conflict';
  readonly message: string;
  /** What was sent. */
  readonly mine: unknown;
  /** What stands now. */
  readonly theirs: unknown;
  /** The revision of what stands now, to be sent with the next attempt. */
  readonly revision: number;
}

/** The failure of a single field, the commonest of all. */
export function invalidField(field: string, message: string, remedy: string): Failure {
  return { kind: 'invalid', fields: [{ field, message, remedy }] };
}
