import { compareText } from '#lib/timeline/claim-order.ts';
import { isBelow } from '../agrees.ts';
import { nextDay } from '../days-between.ts';
import { type DiscrepancyRule, found } from '../discrepancy-rule.ts';
import { areKin } from '../kin.ts';
import { firstOfEach, groupBy, isFirm, joinKeys, type Review, type Weighed } from '../review.ts';
import {
  capitalised,
  countInWords,
  dateOf,
  listInWords,
  originOf,
  printedIn,
  roundingInWords,
  valueInWords,
} from '../say.ts';
import { atOdds, extremesOf } from './at-odds.ts';
import { isSlipOfOneOutlet } from './slips.ts';

/**
 * One finding for each two origins that stand furthest apart, at the first date on which they do; later dates are
 * counted in its sentence. Otherwise two daily series would disagree once a day.
 */
export const dispute: DiscrepancyRule = {
  name: 'dispute',
  title: 'Sources disagree',
  explanation:
    'Different sources give numbers for the same date that cannot both be right, however they are rounded; or a source gives a running total below what another gave for the day before. A body and the one it belongs to are one source here. Words without a number, such as “hundreds”, dispute nothing, nor does a figure whose date the article does not state. It says that they differ, not who is right.',
  thresholds: {},
  detect: (review) => {
    const comparable = review.figures.filter(isFirm);
    const clashes = groupBy(comparable, ({ key }) => key).flatMap((figures) => clashesIn(figures, review));
    return [...Map.groupBy(clashes, ({ pair }) => pair).values()].map((alike) => toFinding(alike, review));
  },
};

/** Origins that cannot be right together on one date, the lowest and the highest first. */
interface Clash {
  readonly pair: string;
  readonly day: string;
  readonly lowest: Weighed;
  readonly highest: Weighed;
  readonly involved: readonly Weighed[];
}

function clashesIn(figures: readonly Weighed[], review: Review): readonly Clash[] {
  const days = groupBy(figures, ({ claim }) => joinKeys(claim.asOfFrom, claim.asOfTo)).toSorted((a, b) =>
    compareText(a[0].claim.asOfTo, b[0].claim.asOfTo),
  );
  const sameDay = days.flatMap((day) => clashOf(day, review));
  if (review.subject.temporality !== 'cumulative') return sameDay;
  const byFirstDay = Map.groupBy(days, ([first]) => first.claim.asOfFrom);
  const nextDays = days.flatMap((day) =>
    (byFirstDay.get(nextDay(day[0].claim.asOfTo)) ?? []).flatMap((next) => fallBetween(day, next, review)),
  );
  return [...sameDay, ...nextDays].sort((a, b) => compareText(a.day, b.day));
}

function clashOf(day: readonly Weighed[], review: Review): readonly Clash[] {
  const involved = firstOfEach(atOdds(day), ({ claim }) => claim.originKey);
  const { lowest, highest } = extremesOf(involved);
  // An origin that contradicts only itself is a conflict, not a dispute.
  if (lowest === null || highest === null || !isBelow(lowest.reach, highest.reach)) return [];
  // `magnitude` tells of a slip, and a body does not disagree with the one it belongs to.
  if (involved.length === 2 && (isSlipOfOneOutlet(lowest, highest) || areKin(lowest, highest, review))) {
    return [];
  }
  return [toClash(lowest, highest, involved)];
}

function fallBetween(day: readonly Weighed[], next: readonly Weighed[], review: Review): readonly Clash[] {
  const { highest } = extremesOf(day);
  const { lowest } = extremesOf(next);
  if (lowest === null || highest === null || areKin(lowest, highest, review)) return [];
  return isBelow(lowest.reach, highest.reach) ? [toClash(lowest, highest, [lowest, highest])] : [];
}

function toClash(lowest: Weighed, highest: Weighed, involved: readonly Weighed[]): Clash {
  const pair = [lowest.claim.originKey, highest.claim.originKey].sort(compareText);
  return {
    pair: joinKeys(lowest.key, ...pair),
    day: highest.claim.asOfTo,
    lowest,
    highest,
    involved,
  };
}

function toFinding(alike: readonly Clash[], { subject: { unit } }: Review) {
  const [first, ...later] = alike;
  if (first === undefined) throw new Error('a group without members');
  const { lowest, highest, involved } = first;
  const say = (figure: Weighed) =>
    `${valueInWords(figure, unit)} for ${dateOf(figure)} according to ${originOf(figure)} (${printedIn(figure)})`;
  const others = involved.filter((figure) => figure !== lowest && figure !== highest).map(originOf);
  const dates = new Set(later.map(({ day }) => day).filter((day) => day !== first.day)).size;
  const sentence = [
    `${capitalised(say(lowest))}; ${say(highest)}.`,
    others.length === 0 ? '' : ` Also at odds: ${listInWords(others)}.`,
    dates === 0 ? '' : ` They differ for ${countInWords(dates, 'more date', 'more dates')}.`,
    roundingInWords([lowest, highest]),
  ].join('');
  return found('dispute', involved, sentence);
}
