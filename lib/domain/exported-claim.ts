import type { Decimal, Qualifier } from './figure.ts';
import type { ReportedClaim } from './reported-claim.ts';

/** A claim with all that a file of it holds: what pages show, and what they leave unsaid. */
export interface ExportedClaim extends ReportedClaim {
  /** Raised by each write to the record. */
  readonly revision: number;
  /** ISO instant of its last change. */
  readonly changedAt: string;
  readonly range: ReportedRange;
}

/** What the ends of a range mean, where the article says so. */
export interface ReportedRange {
  readonly kind: RangeKind | null;
  /** Confidence level of an interval, in percent. */
  readonly level: Decimal | null;
  readonly lowQualifier: Qualifier | null;
  readonly highQualifier: Qualifier | null;
}

export const RANGE_KINDS = ['stated', 'confidence_interval', 'margin_of_error'] as const;
export type RangeKind = (typeof RANGE_KINDS)[number];
