import { compareClaimsOn, compareText } from '#lib/timeline/claim-order.ts';
import { NOBODY_KEY, type TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import { doBoundsMeet, spanOf } from './intervals.ts';

/** Two figures of different origins that no one true number fits. */
export interface Gap {
  readonly first: TimelineClaim;
  readonly second: TimelineClaim;
}

/**
 * The gaps between what origins say of one date: the least figure beside each that does not agree with it, the widest
 * gap first. If any two disagree, the least disagrees with one of them, so none stays unsaid.
 */
export function findGaps(claims: readonly TimelineClaim[]): readonly Gap[] {
  const latest = latestOfEach(claims);
  const [least] = latest.toSorted((a, b) => spanOf(a).high - spanOf(b).high || compareText(a.id, b.id));
  if (least === undefined) return [];
  return latest
    .filter((other) => other !== least && !doBoundsMeet(least, other))
    .sort((a, b) => spanOf(b).low - spanOf(a).low || compareText(a.id, b.id))
    .map((other) => ({ first: least, second: other }));
}

/** The latest word of each origin. Nobody is no origin, and vague words have no bounds of the source's own. */
function latestOfEach(claims: readonly TimelineClaim[]): readonly TimelineClaim[] {
  const weighed = claims.filter(
    ({ kind, status, vague, originKey, low, high }) =>
      kind === 'figure' &&
      status === 'published' &&
      vague === null &&
      originKey !== NOBODY_KEY &&
      (low !== null || high !== null),
  );
  const byOrigin = Map.groupBy(weighed, (claim) => claim.originKey);
  return [...byOrigin.values()].flatMap(
    (ofOrigin) => ofOrigin.toSorted(compareClaimsOn('asOf')).at(-1) ?? [],
  );
}
