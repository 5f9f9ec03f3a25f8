import type { Temporality } from '#lib/domain/statistic.ts';
import { repeatsIn } from './line-stops.ts';
import type { TimelineClaim } from './timeline-claim.ts';
import type { TimelineAxis } from './timeline-view.ts';

/**
 * The latest figure of one origin, its claims being in order: the last that stands and is not an old or rounded
 * figure said again. An outlet that prints last year's number today does not make it the origin's latest.
 */
export function latestFigure(
  claims: readonly TimelineClaim[],
  temporality: Temporality,
  axis: TimelineAxis,
): TimelineClaim | null {
  const isRepeat = repeatsIn(claims, temporality, axis);
  return (
    claims.findLast((claim) => claim.status === 'published' && claim.kind === 'figure' && !isRepeat(claim)) ??
    null
  );
}
