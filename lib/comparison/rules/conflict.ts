import { compareDecimals } from '../compare-decimals.ts';
import { type DiscrepancyRule, found } from '../discrepancy-rule.ts';
import { firstOfEach, groupBy, isFirm, joinKeys, type Review, type Weighed } from '../review.ts';
import { dateOf, listInWords, originOf, roundingInWords, valueAndPlace } from '../say.ts';
import { atOdds } from './at-odds.ts';
import { isSlipOfOneOutlet } from './slips.ts';

/**
 * One finding for each origin and as-of date, however many outlets repeat a value: each different value is stood for
 * by the claim that printed it first.
 */
export const conflict: DiscrepancyRule = {
  name: 'conflict',
  title: 'One source, one date, different numbers',
  explanation:
    'The same source is reported with numbers for the same date that cannot all be right. Rounding and words such as “at least” are taken into account. Where the source is known to have given the later number on a later day, it is a revision and is not listed; nor is a figure whose date the article does not state.',
  thresholds: {},
  detect: (review) => {
    const comparable = review.figures.filter(isFirm);
    return groupBy(comparable, ({ key, claim }) =>
      joinKeys(key, claim.originKey, claim.asOfFrom, claim.asOfTo),
    ).flatMap((group) => conflictIn(group, review));
  },
};

function conflictIn(group: readonly [Weighed, ...Weighed[]], { subject }: Review) {
  const involved = firstOfEach(
    bySayings(group).flatMap((saying) => atOdds(saying)),
    ({ value }) => value,
  );
  const [one, other] = involved;
  if (one === undefined || other === undefined) return [];
  // `magnitude` tells of a slip.
  if (involved.length === 2 && isSlipOfOneOutlet(one, other)) return [];
  const ordered = involved.toSorted((a, b) => compareDecimals(boundOf(a), boundOf(b)));
  const said = listInWords(ordered.map((figure) => valueAndPlace(figure, subject.unit)));
  const [first] = group;
  const sentence = `For ${dateOf(first)}, ${said} are attributed to ${originOf(first)}.${roundingInWords(ordered)}`;
  return [found('conflict', involved, sentence)];
}

/**
 * The claims that may have been said on one day. One whose day is not known repeats a value whose day is; otherwise it
 * is weighed against the last day on which it can have been said before it was printed.
 */
function bySayings(group: readonly Weighed[]): readonly (readonly Weighed[])[] {
  const dated = group.filter(({ claim }) => claim.saidOn !== null);
  const known = new Set(dated.map(({ value }) => value));
  const days = [...new Set(dated.map(({ claim }) => claim.saidOn ?? ''))].sort();
  const dayOf = ({ claim: { saidOn, publishedOn } }: Weighed) =>
    saidOn ?? (publishedOn === null ? days.at(-1) : lastUpTo(days, publishedOn)) ?? '';
  return groupBy(
    group.filter(({ claim, value }) => claim.saidOn !== null || !known.has(value)),
    dayOf,
  );
}

/** The last of some days in order that is not after a day; days are halved, since there may be thousands. */
function lastUpTo(days: readonly string[], day: string): string | undefined {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] ?? '') <= day) from = middle + 1;
    else to = middle;
  }
  return days[from - 1];
}

function boundOf({ claim }: Weighed): string {
  return claim.low ?? claim.high ?? '0';
}
