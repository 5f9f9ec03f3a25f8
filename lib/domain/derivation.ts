export const OPERATIONS = ['sum', 'difference', 'share'] as const;

/**
 * How a figure nobody reported is worked out of two that were: both together, what the first has more than the second,
 * or the first in percent of the second.
 */
export type Operation = (typeof OPERATIONS)[number];
