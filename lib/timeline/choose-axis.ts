import type { TimelineClaim } from './timeline-claim.ts';
import type { TimelineAxis } from './timeline-view.ts';

/**
 * The axis to open a timeline on: by the date figures speak of, unless all speak of one date, as after an attack
 * or a crash; then only publication shows who said what first.
 */
export function chooseAxis(claims: readonly TimelineClaim[]): TimelineAxis {
  const days = new Set(claims.map((claim) => claim.asOfTo));
  const published = new Set(claims.map((claim) => claim.publishedOn));
  return days.size < 2 && published.size > 1 && !published.has(null) ? 'published' : 'asOf';
}
