import type { Result } from '#lib/result.ts';

/** Ends a command with words for the person who gave it; not a fault of the program, so no stack is shown. */
export class Refusal extends Error {}

/** The value, or the end of the command: `describe` puts the failure and its remedy in words. */
export function orRefuse<Value, Failure>(
  result: Result<Value, Failure>,
  describe: (failure: Failure) => string,
): Value {
  if (!result.ok) throw new Refusal(describe(result.failure));
  return result.value;
}
