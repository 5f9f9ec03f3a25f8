import { type DiscrepancyRule, found } from '../discrepancy-rule.ts';
import { firstOfEach, isAttributed, type Review, type Weighed } from '../review.ts';
import { clustersOfOneNumber, isTelling, TELLING_DIGITS, UNDATED_DAYS } from '../same-number.ts';
import { alsoInWords, originOf, printedIn, valueInWords } from '../say.ts';

/** One finding for each number and date, between the first claim that names nobody and the first that names a source. */
export const unattributed: DiscrepancyRule = {
  name: 'unattributed',
  title: 'A number without its source',
  explanation:
    'An article names nobody for a number that another article attributes to a source. Only numbers of at least three digits, noughts at the end left out, are taken to be the same number, and only for the same date, or within a week where an article states none.',
  thresholds: { fewestDigits: TELLING_DIGITS, undatedDays: UNDATED_DAYS },
  detect: (review) =>
    clustersOfOneNumber(review.figures.filter(isTelling)).flatMap((cluster) =>
      unattributedIn(cluster, review),
    ),
};

function unattributedIn(cluster: readonly Weighed[], { subject: { unit } }: Review) {
  const named = cluster.find(isAttributed);
  const unnamed = firstOfEach(
    cluster.filter((figure) => !isAttributed(figure)),
    ({ claim }) => claim.outletName,
  );
  const [first, ...others] = unnamed;
  if (named === undefined || first === undefined) return [];
  const sentence = `${printedIn(first)}, prints ${valueInWords(first, unit)} without a source; the same number is attributed to ${originOf(named)} elsewhere (${printedIn(named)}).${alsoInWords(others.length)}`;
  return [found('unattributed', [first, named], sentence)];
}
