import type { FoundDiscrepancy } from '#lib/domain/discrepancy.ts';
import { compareText } from '#lib/timeline/claim-order.ts';
import { compareDecimals } from '../compare-decimals.ts';
import { type DiscrepancyRule, found } from '../discrepancy-rule.ts';
import { firstOfEach, groupBy, isAttributed, joinKeys, type Review, type Weighed } from '../review.ts';
import { numberOf } from '../same-number.ts';
import { capitalised, forDate, originOf, printedIn, valueAndPlace, valueInWords, whoSays } from '../say.ts';
import { factorBetween, isOneDigitOff, isWithin, MOST_APART, swapsOf } from './slips.ts';

/** One finding for each number that looks like a slip, with the neighbours that make it look so. */
export const magnitude: DiscrepancyRule = {
  name: 'magnitude',
  title: 'It looks like a slip',
  explanation:
    'A number is ten, a hundred or a thousand times too large or too small for the numbers before and after it from the same source, or two of its digits stand the other way round: 31,898 where 31,988 fits, or where the same outlet has it for the same date. So is a number that differs by one digit from the one given both before and after it. It is a question to the article, not a correction.',
  thresholds: { neighboursApart: MOST_APART },
  detect: (review) => {
    const comparable = review.figures.filter(
      ({ reach }) => reach.kind === 'point' || reach.kind === 'rounded',
    );
    const series = groupBy(comparable.filter(isAttributed), ({ key, claim }) =>
      joinKeys(key, claim.originKey),
    );
    const swaps = [
      ...series.flatMap((one) => swapsOnOneDate(one, review)),
      ...swapsOfOneOutlet(comparable, review),
    ];
    const told = new Set(swaps.flatMap(({ claimIds }) => claimIds));
    return [...swaps, ...series.flatMap((one) => slipsInOrder(one, review, told))];
  },
};

/** What one outlet prints of two sources: a number does not change its digits on the way from one to the other. */
function swapsOfOneOutlet(figures: readonly Weighed[], review: Review): readonly FoundDiscrepancy[] {
  return groupBy(figures, ({ key, claim }) => joinKeys(key, claim.outletName)).flatMap((printed) =>
    swapsOnOneDate(printed, review, (one, other) => one.claim.originKey !== other.claim.originKey),
  );
}

/** Two numbers of one date that differ by two digits changing places: which of them is right is not said. */
function swapsOnOneDate(
  series: readonly Weighed[],
  { subject: { unit } }: Review,
  isPair: (one: Weighed, other: Weighed) => boolean = () => true,
): readonly FoundDiscrepancy[] {
  const dated = groupBy(series, ({ claim }) => joinKeys(claim.asOfFrom, claim.asOfTo));
  return dated.flatMap((day) => {
    const numbers = new Map(firstOfEach(day, numberOf).map((figure) => [numberOf(figure), figure]));
    return [...numbers].flatMap(([number, figure]) =>
      swapsOf(number).flatMap((swapped) => {
        const other = numbers.get(swapped);
        if (other === undefined || compareDecimals(number, swapped) > 0 || !isPair(figure, other)) return [];
        const said = [figure, other].map(
          (one) => `${valueInWords(one, unit)} (${whoSays(one)}; ${printedIn(one)})`,
        );
        const sentence = `${capitalised(forDate(figure))}, ${said.join(' and ')}: two digits have changed places in one of them.`;
        return [found('magnitude', [figure, other], sentence)];
      }),
    );
  });
}

/** A number between two of other dates that fit each other, but not it. */
function slipsInOrder(
  series: readonly Weighed[],
  review: Review,
  told: ReadonlySet<string>,
): readonly FoundDiscrepancy[] {
  const ordered = firstOfEach(series, (figure) =>
    joinKeys(figure.claim.asOfTo, figure.claim.asOfFrom, numberOf(figure)),
  ).toSorted((a, b) => compareText(a.claim.asOfTo, b.claim.asOfTo));
  return ordered.flatMap((figure, index) => {
    const [before, after] = [ordered[index - 1], ordered[index + 1]];
    if (before === undefined || after === undefined || told.has(figure.claim.id)) return [];
    const slip = slipOf(numberOf(figure), numberOf(before), numberOf(after), review);
    if (slip === null) return [];
    const { unit } = review.subject;
    const sentence = `According to ${originOf(figure)}, ${valueAndPlace(figure, unit)} ${forDate(figure)}, between ${valueAndPlace(before, unit)} ${forDate(before)} and ${valueAndPlace(after, unit)} ${forDate(after)}: ${slip}.`;
    return [found('magnitude', [before, figure, after], sentence)];
  });
}

/** In a wide gap some swap always fits: it tells only where the gap is narrower than what the swap changes. */
function isSwapTelling(number: string, swapped: string, before: string, after: string): boolean {
  const [gap, change] = [Number(after) - Number(before), Number(swapped) - Number(number)].map(Math.abs);
  return isWithin(swapped, before, after) && (gap ?? 0) < (change ?? 0);
}

function slipOf(number: string, before: string, after: string, { subject }: Review): string | null {
  const factor = factorBetween(number, before, after);
  if (factor !== null) return `it looks ${factor.times} times too ${factor.isTooLarge ? 'large' : 'small'}`;
  if (subject.temporality !== 'cumulative' || isWithin(number, before, after)) return null;
  if (isOneDigitOff(number, before) && before === after) return 'one digit differs from that number';
  const fits = swapsOf(number).filter((swapped) => isSwapTelling(number, swapped, before, after));
  return fits.length === 1 ? 'two digits may have changed places' : null;
}
