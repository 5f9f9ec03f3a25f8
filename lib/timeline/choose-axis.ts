import type { TimelineClaim } from './timeline-claim.ts';
import type { TimelineAxis } from './timeline-view.ts';

/**
 * The axis to open a timeline on: by the date figures speak of, unless all speak of one date, as after an attack
 * or a crash; then only publication shows who said what first.
 */
export function chooseAxis(claims: readonly TimelineClaim[]): TimelineAxis {
  const [first] = claims;
  if (claims.some((claim) => claim.asOfTo !== first?.asOfTo || claim.publishedOn === null)) return 'asOf';
  return claims.some((claim) => claim.publishedOn !== first?.publishedOn) ? 'published' : 'asOf';
}
