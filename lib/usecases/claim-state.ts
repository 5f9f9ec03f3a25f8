import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { JsonObject } from '#lib/domain/history.ts';

/** A claim as history keeps it: the whole record, as plain JSON. */
export function claimState(claim: ClaimRecord): JsonObject {
  // A ClaimRecord holds only strings, numbers, booleans, nulls, arrays and objects of them.
  return claim as unknown as JsonObject;
}
