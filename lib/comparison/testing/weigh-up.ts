import type { FoundDiscrepancy } from '#lib/domain/discrepancy.ts';
import { KILLED } from '#lib/timeline/testing/timeline-claims.ts';
import type { DiscrepancyRule } from '../discrepancy-rule.ts';
import { type ComparedClaim, type StatisticClaims, toReview } from '../review.ts';

/** What a rule finds among claims of a running total of people killed. */
export function weighUp(
  rule: DiscrepancyRule,
  claims: readonly ComparedClaim[],
  rest: Partial<Omit<StatisticClaims, 'claims'>> = {},
): readonly FoundDiscrepancy[] {
  return rule.detect(toReview({ subject: KILLED, ...rest, claims }));
}

/** The sentences of what it finds. */
export function sentencesOf(...given: Parameters<typeof weighUp>): readonly string[] {
  return weighUp(...given).map(({ sentence }) => sentence);
}
