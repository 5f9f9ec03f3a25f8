import { compareText } from '#lib/timeline/claim-order.ts';
import { addDecimals } from '../add-decimals.ts';
import { isBelow } from '../agrees.ts';
import { departuresInWords } from '../departures-in-words.ts';
import { type DiscrepancyRule, found } from '../discrepancy-rule.ts';
import type { Reach } from '../reach.ts';
import { isDated, isVague, type Review, type Weighed, weigh } from '../review.ts';
import { dateOf, listInWords, printedIn, valueInWords, whoSays } from '../say.ts';

// Parts that miss their whole by more were not meant to make it up.
const NEAR_MISS_PERCENT = 1;

/** One finding for each part above its whole, and one for each whole whose parts together do not fit it. */
export const parts: DiscrepancyRule = {
  name: 'parts',
  title: 'Parts and their whole',
  explanation:
    'A figure recorded as a part of another is larger than it; or the parts given in one article come to more than their whole, or miss it by less than one in a hundred. Parts that come to less are not listed: an article need not give them all. Figures whose date the article does not state, or whose dates or units differ, are left alone.',
  thresholds: { nearMissPercent: NEAR_MISS_PERCENT },
  detect: (review) => {
    const wholes = new Map(review.figures.map((figure) => [figure.claim.id, figure]));
    const byWhole = Map.groupBy(review.parts, ({ wholeId }) => wholeId);
    return [...byWhole].flatMap(([wholeId, related]) => {
      const whole = wholes.get(wholeId);
      if (whole === undefined || !isWeighable(whole)) return [];
      const comparable = related
        .map(({ part }) => weigh(part))
        .filter((part) => isWeighable(part) && isOfOneDate(part, whole))
        .sort((a, b) => compareText(a.claim.id, b.claim.id));
      return [...partsAbove(whole, comparable, review), ...sumsAmiss(whole, comparable, review)];
    });
  },
};

function isWeighable(figure: Weighed): boolean {
  return isDated(figure) && !isVague(figure);
}

function isOfOneDate({ claim: part }: Weighed, { claim: whole }: Weighed): boolean {
  return part.asOfFrom === whole.asOfFrom && part.asOfTo === whole.asOfTo && part.unit === whole.unit;
}

function partsAbove(whole: Weighed, related: readonly Weighed[], { subject: { unit } }: Review) {
  return related
    .filter((part) => isBelow(whole.reach, part.reach))
    .map((part) =>
      found(
        'parts',
        [part, whole],
        `${printedIn(part)}, gives ${valueInWords(part, unit)} (${whatItIs(part)}); the whole it is a part of is smaller, ${valueInWords(whole, unit)} (${whatItIs(whole)}; ${printedIn(whole)}), both for ${dateOf(whole)}.`,
      ),
    );
}

/** Who gives it, and how it departs from the definition. */
function whatItIs(figure: Weighed): string {
  const departures = departuresInWords(figure.claim.departures);
  return departures === null ? whoSays(figure) : `${whoSays(figure)}; it ${departures}`;
}

/** Only parts of the whole's own article and origin were meant to be read together. */
function sumsAmiss(whole: Weighed, related: readonly Weighed[], { subject: { unit } }: Review) {
  const together = related.filter(
    ({ claim }) => claim.articleId === whole.claim.articleId && claim.originKey === whole.claim.originKey,
  );
  if (together.length < 2 || together.some((part) => isBelow(whole.reach, part.reach))) return [];
  const sum = sumOf(together.map(({ reach }) => reach));
  const isMore = isBelow(whole.reach, sum);
  if (!isMore && !isNearMiss(sum, whole.reach)) return [];
  const said = listInWords(together.map((part) => valueInWords(part, unit)));
  const sentence = `${printedIn(whole)}, gives ${said} as parts of ${valueInWords(whole, unit)} (${whoSays(whole)}, ${dateOf(whole)}). Together they come to ${isMore ? 'more' : 'slightly less'} than that.`;
  return [found('parts', [...together, whole], sentence)];
}

function sumOf(reaches: readonly Reach[]): Reach {
  const add = (end: 'low' | 'high') =>
    reaches.reduce<string | null>((sum, reach) => {
      const bound = reach[end];
      return sum === null || bound === null ? null : addDecimals(sum, bound);
    }, '0');
  return { low: add('low'), high: add('high'), kind: 'range', step: null };
}

/** All but the whole: so near that the parts were meant to add up to it. */
function isNearMiss(sum: Reach, whole: Reach): boolean {
  if (!isBelow(sum, whole) || sum.high === null || whole.low === null) return false;
  // A share of a size: floats are exact enough.
  return Number(sum.high) >= Number(whole.low) * (1 - NEAR_MISS_PERCENT / 100);
}
