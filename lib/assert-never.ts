/** Ends a switch over a union: a new member that is not handled fails to compile, and throws if it gets past. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
