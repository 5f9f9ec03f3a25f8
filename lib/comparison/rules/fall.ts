import { compareText } from '#lib/timeline/claim-order.ts';
import { isBelow } from '../agrees.ts';
import { compareDecimals } from '../compare-decimals.ts';
import { type DiscrepancyRule, found } from '../discrepancy-rule.ts';
import { groupBy, isFirm, joinKeys, type Review, type Weighed } from '../review.ts';
import { dateOf, originOf, printedIn, roundingInWords, valueInWords } from '../say.ts';

/** One finding for each step down of an origin's series, between the first claims that printed its two ends. */
export const fall: DiscrepancyRule = {
  name: 'fall',
  title: 'A running total goes down',
  explanation:
    'A source’s count that can only grow is lower on a later date than on an earlier one. Figures that count something else, or whose date the article does not state, are not held against each other, and neither is a rounded number against the exact one it may stand for.',
  thresholds: {},
  detect: (review) => {
    if (review.subject.temporality !== 'cumulative') return [];
    const comparable = review.figures.filter(isFirm);
    return groupBy(comparable, ({ key, claim }) => joinKeys(key, claim.originKey)).flatMap((series) =>
      fallsIn(series, review),
    );
  },
};

function fallsIn(series: readonly Weighed[], { subject }: Review) {
  const days = groupBy(series, ({ claim }) => joinKeys(claim.asOfTo, claim.asOfFrom)).toSorted(
    (a, b) =>
      compareText(a[0].claim.asOfTo, b[0].claim.asOfTo) ||
      compareText(a[0].claim.asOfFrom, b[0].claim.asOfFrom),
  );
  const findings = [];
  // Where a day has several values, the one that speaks least for a fall stands for it.
  let floor: Weighed | null = null;
  for (const day of days) {
    const top = mostOf(day);
    if (
      floor !== null &&
      top !== null &&
      floor.claim.asOfTo < top.claim.asOfFrom &&
      isBelow(top.reach, floor.reach)
    ) {
      const unit = subject.unit;
      const sentence = `The count of ${originOf(top)} goes down: ${valueInWords(floor, unit)} for ${dateOf(floor)} (${printedIn(floor)}), then ${valueInWords(top, unit)} for ${dateOf(top)} (${printedIn(top)}).${roundingInWords([floor, top])}`;
      findings.push(found('fall', [floor, top], sentence));
      floor = leastOf(day);
      continue;
    }
    floor = higherOf(floor, leastOf(day));
  }
  return findings;
}

/** The claim that reaches highest; null where one of them is open above. */
function mostOf(day: readonly Weighed[]): Weighed | null {
  if (day.some(({ reach }) => reach.high === null)) return null;
  return day.reduce<Weighed | null>(
    (most, one) =>
      most === null || compareDecimals(one.reach.high ?? '0', most.reach.high ?? '0') > 0 ? one : most,
    null,
  );
}

/** Of the claims bounded below, the one that begins lowest. */
function leastOf(day: readonly Weighed[]): Weighed | null {
  return day
    .filter(({ reach }) => reach.low !== null)
    .reduce<Weighed | null>(
      (least, one) =>
        least === null || compareDecimals(one.reach.low ?? '0', least.reach.low ?? '0') < 0 ? one : least,
      null,
    );
}

function higherOf(a: Weighed | null, b: Weighed | null): Weighed | null {
  if (a === null || b === null) return a ?? b;
  return compareDecimals(b.reach.low ?? '0', a.reach.low ?? '0') >= 0 ? b : a;
}
