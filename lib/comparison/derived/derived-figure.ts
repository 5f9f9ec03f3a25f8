import type { Decimal } from '#lib/domain/figure.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { TimelineSubject } from '#lib/timeline/timeline-view.ts';

/** A figure nobody reported: this record worked it out from figures that were. It is never stored as a claim. */
export interface DerivedFigure {
  /** Where it stands: its value, and the dates and the voice of what it was worked out from. Its id is no claim's. */
  readonly point: TimelineClaim;
  /** "11,355 ÷ 24,686 × 100". */
  readonly formula: string;
  /** The claims it rests on. */
  readonly from: readonly TimelineClaim[];
}

/** Derived figures of one kind, and what they are of. */
export interface DerivedFigures {
  readonly subject: TimelineSubject;
  readonly figures: readonly DerivedFigure[];
}

/** A number to so many significant digits, without an exponent. */
export function toSignificant(value: number, digits: number): Decimal {
  const rounded = Number(value.toPrecision(digits));
  const places = Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(rounded) || 1)));
  return rounded.toFixed(Math.min(places, 12));
}
