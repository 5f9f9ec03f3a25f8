import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { compareComparability } from './comparability.ts';
import { compareReports, type PartDifference, statesSameValue } from './report-parts.ts';

/** What two articles report, side by side. */
export interface PairedClaims {
  /** In the reading order of the first article. */
  readonly pairs: readonly ClaimPair[];
  readonly onlyInFirst: readonly ReportedClaim[];
  readonly onlyInSecond: readonly ReportedClaim[];
}

/** Two claims about one thing, and every part in which they differ. */
export interface ClaimPair {
  readonly first: ReportedClaim;
  readonly second: ReportedClaim;
  readonly differences: readonly PartDifference[];
}

/** Pairs the claims of two articles: those of one statistic that may be compared, then those of one value and unit. */
export function pairClaims(first: readonly ReportedClaim[], second: readonly ReportedClaim[]): PairedClaims {
  const candidates = first.flatMap((one) =>
    second.map((other) => ({ first: one, second: other, likeness: likenessOf(one, other) })),
  );
  const taken = new Set<ReportedClaim>();
  const pairs: ClaimPair[] = [];
  // The sort is stable: what is equally alike pairs in reading order.
  for (const pair of candidates.toSorted((a, b) => b.likeness - a.likeness)) {
    if (pair.likeness === 0 || taken.has(pair.first) || taken.has(pair.second)) continue;
    taken.add(pair.first).add(pair.second);
    pairs.push({
      first: pair.first,
      second: pair.second,
      differences: compareReports(pair.first, pair.second),
    });
  }
  const placeOf = ({ first: one }: ClaimPair) => first.indexOf(one);
  return {
    pairs: pairs.sort((a, b) => placeOf(a) - placeOf(b)),
    onlyInFirst: first.filter((claim) => !taken.has(claim)),
    onlyInSecond: second.filter((claim) => !taken.has(claim)),
  };
}

/** 0 where two claims are not about one thing; a shared value weighs more than a shared source, and that than a date. */
function likenessOf(first: ReportedClaim, second: ReportedClaim): number {
  if (first.kind === 'statement' || first.kind !== second.kind) return 0;
  const isSameValue = statesSameValue(first, second);
  const isSameStatistic = first.statistic !== null && first.statistic.id === second.statistic?.id;
  const isComparable = isSameStatistic && mayBeCompared(first, second);
  // Two tracked statistics are never compared by their claims, whatever number they share.
  const mayShareValue = isSameStatistic || first.statistic === null || second.statistic === null;
  if (!isComparable && !(isSameValue && mayShareValue)) return 0;
  return (
    (isComparable ? 16 : 0) +
    (isSameValue ? 4 : 0) +
    (first.originKey === second.originKey ? 2 : 0) +
    (first.asOf?.to === second.asOf?.to ? 1 : 0) +
    1
  );
}

function mayBeCompared(first: ReportedClaim, second: ReportedClaim): boolean {
  return compareComparability(toComparable(first), toComparable(second)).comparable;
}

function toComparable({ departureKey, figure }: ReportedClaim) {
  return { departures: departureKey, unit: figure?.unit?.code ?? '' };
}
