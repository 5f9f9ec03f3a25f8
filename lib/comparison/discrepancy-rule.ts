import type { DiscrepancyRuleName, FoundDiscrepancy } from '#lib/domain/discrepancy.ts';
import { compareText } from '#lib/timeline/claim-order.ts';
import type { Review, Weighed } from './review.ts';

/** One way in which claims of a statistic disagree. */
export interface DiscrepancyRule {
  /** Its code, as it is kept. */
  readonly name: DiscrepancyRuleName;
  /** Its name in words, as a heading. */
  readonly title: string;
  /** What it finds and what it leaves alone, for the method page. */
  readonly explanation: string;
  /** The numbers it decides by, the same that its code uses; empty where it decides by none. */
  readonly thresholds: Readonly<Partial<Record<RuleThreshold, number>>>;
  /** Takes time in proportion to the claims, but for sorting them. */
  readonly detect: (review: Review) => readonly FoundDiscrepancy[];
}

export const RULE_THRESHOLDS = [
  'fewestDigits',
  'undatedDays',
  'historyDays',
  'neighboursApart',
  'nearMissPercent',
] as const;
export type RuleThreshold = (typeof RULE_THRESHOLDS)[number];

/** A finding in its canonical form. */
export function found(
  rule: DiscrepancyRuleName,
  figures: readonly Pick<Weighed, 'claim'>[],
  sentence: string,
): FoundDiscrepancy {
  const claimIds = [...new Set(figures.map(({ claim }) => claim.id))].sort(compareText);
  return { rule, claimIds, sentence };
}
