import { comparabilityKey, compareComparability, type Difference } from '#lib/comparison/comparability.ts';
import type { TimelineClaim } from './timeline-claim.ts';

const NAMES = ['the figure before it', 'this one'] as const;

/**
 * Claims at which the count of one origin turns into another: the first of each kind of claim but the first kind.
 * A kind that comes back (two counts reported side by side) is no new break.
 */
export function findBreaks(claims: readonly TimelineClaim[]): ReadonlyMap<string, Difference> {
  const breaks = new Map<string, Difference>();
  const seen = new Set<string>();
  let previous: TimelineClaim | null = null;
  for (const claim of claims) {
    if (claim.status === 'retracted' || claim.kind === 'absence') continue;
    const key = comparabilityKey(claim);
    const found = previous && !seen.has(key) ? compareComparability(previous, claim, NAMES) : null;
    if (found && !found.comparable) breaks.set(claim.id, { field: found.field, sentence: found.sentence });
    seen.add(key);
    previous = claim;
  }
  return breaks;
}
