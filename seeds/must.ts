import type { Failure } from '#lib/domain/failure.ts';
import type { Result } from '#lib/result.ts';

/** A seed's step must succeed: anything else is a mistake of ours, told with what the use case said. */
export function must<Value>(result: Result<Value, Failure>): Value {
  if (result.ok) return result.value;
  throw new Error(`a seed was refused: ${JSON.stringify(result.failure)}`);
}
