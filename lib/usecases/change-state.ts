import type { Change } from '#lib/domain/change.ts';
import type { JsonObject } from '#lib/domain/history.ts';

/** A change as history keeps it, with the statistic it is of. */
export function changeState(change: Change, statisticId: string): JsonObject {
  return { ...change, statisticId };
}
