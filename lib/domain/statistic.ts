import type { Measure } from './figure.ts';

/** Whether a statistic adds up over time, holds at a moment, or covers a period. */
export const TEMPORALITIES = ['cumulative', 'point', 'period'] as const;
export type Temporality = (typeof TEMPORALITIES)[number];

/** The written, versioned definition by which claims are compared. */
export interface StatisticDefinition {
  /** What is counted, in words: "Palestinians killed in the Gaza Strip". */
  readonly counted: string;
  readonly scope: string | null;
  readonly place: string | null;
  readonly unit: string;
  readonly temporality: Temporality;
  readonly measure: Measure;
  /** For rates: "100,000 people"; null otherwise. */
  readonly per: string | null;
  /** For shares: the whole they are of; for indices: the base period; null otherwise. */
  readonly base: string | null;
  /** For changes: the period compared to; null otherwise. */
  readonly comparedTo: string | null;
  /** First day a cumulative statistic counts from, YYYY-MM-DD. */
  readonly start: string | null;
}
