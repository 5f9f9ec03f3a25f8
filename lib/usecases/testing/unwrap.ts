import type { Failure } from '#lib/domain/failure.ts';
import type { Result } from '#lib/result.ts';

/** The value of a result that must be one; throws what the use case said otherwise. */
export function unwrap<Value>(result: Result<Value, Failure>): Value {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.failure)}`);
}
