import type { TimelineClaim } from './timeline-claim.ts';

/**
 * The claims outlets had published by the end of a day. What this record itself had published by then is another
 * clock, and needs its history: that is read from the database.
 */
export function knownOn(claims: readonly TimelineClaim[], day: string): readonly TimelineClaim[] {
  return claims.filter((claim) => claim.publishedOn !== null && claim.publishedOn <= day);
}
