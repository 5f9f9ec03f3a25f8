import type { DiscrepancyRuleName, FoundDiscrepancy } from '#lib/domain/discrepancy.ts';
import type { DiscrepancyRule } from './discrepancy-rule.ts';
import { type StatisticClaims, toReview } from './review.ts';
import { conflict } from './rules/conflict.ts';
import { dispute } from './rules/dispute.ts';
import { echo } from './rules/echo.ts';
import { fall } from './rules/fall.ts';
import { magnitude } from './rules/magnitude.ts';
import { originDrift } from './rules/origin-drift.ts';
import { parts } from './rules/parts.ts';
import { qualifierDrift } from './rules/qualifier-drift.ts';
import { scope } from './rules/scope.ts';
import { stale } from './rules/stale.ts';
import { unattributed } from './rules/unattributed.ts';

/** Every discrepancy among the claims of one statistic; each is found once, whatever order the claims come in. */
export function detectDiscrepancies(statistic: StatisticClaims): readonly FoundDiscrepancy[] {
  const review = toReview(statistic);
  const byKey = new Map<string, FoundDiscrepancy>();
  for (const rule of DISCREPANCY_RULES) {
    for (const finding of rule.detect(review)) {
      const key = `${finding.rule} ${finding.claimIds.join(' ')}`;
      if (!byKey.has(key)) byKey.set(key, finding);
    }
  }
  return [...byKey.values()];
}

/** All rules, in the order in which pages explain them and list what they found. */
export const DISCREPANCY_RULES: readonly DiscrepancyRule[] = [
  conflict,
  dispute,
  fall,
  scope,
  magnitude,
  stale,
  unattributed,
  originDrift,
  qualifierDrift,
  echo,
  parts,
];

/** The rule that found a discrepancy. */
export function getDiscrepancyRule(name: DiscrepancyRuleName): DiscrepancyRule {
  const rule = DISCREPANCY_RULES.find((one) => one.name === name);
  if (rule === undefined) throw new Error(`No rule is named ${JSON.stringify(name)}`);
  return rule;
}
