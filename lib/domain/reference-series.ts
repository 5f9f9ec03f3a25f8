import type { Decimal } from './figure.ts';
import type { SourceReference } from './reported-claim.ts';

/** A published table that captured figures are matched against; it is never made of claims. */
export interface ReferenceSeries {
  readonly id: string;
  readonly statisticId: string;
  readonly name: string;
  /** Whose figures it holds. */
  readonly source: SourceReference;
  /** Where it is published. */
  readonly url: string | null;
  readonly licence: string | null;
  /** Day it was read, YYYY-MM-DD. */
  readonly retrievedOn: string | null;
  /** By day, earliest first; days without a report have none. */
  readonly points: readonly ReferencePoint[];
}

export interface ReferencePoint {
  /** Day it speaks of, YYYY-MM-DD. */
  readonly asOf: string;
  readonly value: Decimal;
}
