import { isBelow } from '../agrees.ts';
import { compareDecimals } from '../compare-decimals.ts';
import type { Weighed } from '../review.ts';

/**
 * Those of some figures that cannot be right together with some other of them. Intervals on a line overlap pairwise
 * exactly where the greatest of the lower ends lies not above the least of the upper ends, so two passes are enough.
 */
export function atOdds(figures: readonly Weighed[]): readonly Weighed[] {
  const { lowest, highest } = extremesOf(figures);
  if (lowest === null || highest === null || !isBelow(lowest.reach, highest.reach)) return [];
  return figures.filter(({ reach }) => isBelow(lowest.reach, reach) || isBelow(reach, highest.reach));
}

/** The figure that ends lowest and the one that begins highest; null where none is bounded on that side. */
export function extremesOf(figures: readonly Weighed[]): {
  readonly lowest: Weighed | null;
  readonly highest: Weighed | null;
} {
  let lowest: Weighed | null = null;
  let highest: Weighed | null = null;
  for (const figure of figures) {
    const { low, high } = figure.reach;
    if (high !== null && (lowest === null || compareDecimals(high, lowest.reach.high ?? high) < 0))
      lowest = figure;
    if (low !== null && (highest === null || compareDecimals(low, highest.reach.low ?? low) > 0))
      highest = figure;
  }
  return { lowest, highest };
}
