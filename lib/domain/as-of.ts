/**
 * The date or period a figure speaks of.
 * Basis `published` means the text gives none: the figure was true "on or before" publication.
 */
export interface AsOf {
  /** ISO date in reduced form, as precise as the text: "2024", "2024-03", "2024-03-22". */
  readonly date: string;
  /** First day meant, YYYY-MM-DD. */
  readonly from: string;
  /** Last day meant, YYYY-MM-DD. */
  readonly to: string;
  readonly precision: DatePrecision;
  readonly basis: AsOfBasis;
}

export const DATE_PRECISIONS = ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const AS_OF_BASES = ['stated', 'published'] as const;
export type AsOfBasis = (typeof AS_OF_BASES)[number];
