import { dayOn } from './claim-order.ts';
import { rememberedFor } from './remembered-for.ts';
import type { TimelineClaim } from './timeline-claim.ts';
import type { TimelineAxis } from './timeline-view.ts';

/** The first and the last day of a span, YYYY-MM-DD. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days claims stand at on an axis; null where none has one. A claim of a coarse date reaches back to its first day. */
export const extentOfDays: (claims: readonly TimelineClaim[], axis: TimelineAxis) => Days | null =
  rememberedFor(findExtent);

function findExtent(claims: readonly TimelineClaim[], axis: TimelineAxis): Days | null {
  let [first, last]: [string | null, string | null] = [null, null];
  for (const claim of claims) {
    const day = dayOn(claim, axis);
    if (day === null) continue;
    const start = axis === 'asOf' && claim.asOfBasis === 'stated' ? claim.asOfFrom : day;
    if (first === null || start < first) first = start;
    if (last === null || day > last) last = day;
  }
  return first === null || last === null ? null : { first, last };
}
