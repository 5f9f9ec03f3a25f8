import { type DiscrepancyRule, found } from '../discrepancy-rule.ts';
import { firstOfEach, isAttributed, type Review, type Weighed } from '../review.ts';
import { clustersOfOneNumber } from '../same-number.ts';
import { alsoInWords, originOf, printedIn, valueInWords } from '../say.ts';

/** One finding for each number and date of an origin, between its first qualified claim and the first without. */
export const qualifierDrift: DiscrepancyRule = {
  name: 'qualifier-drift',
  title: 'A qualifier is lost',
  explanation:
    'A number that was printed with “at least”, “about” or another qualifier is printed as exact, on the same day or later, for the same source and date. The number is the same; what was said of it is not. A qualifier that a later article adds is not listed.',
  detect: (review) =>
    clustersOfOneNumber(review.figures.filter(isAttributed), ({ claim }) => claim.originKey).flatMap(
      (cluster) => driftIn(cluster, review),
    ),
};

function driftIn(cluster: readonly Weighed[], { subject: { unit } }: Review) {
  const published = cluster.filter(({ claim }) => claim.publishedOn !== null);
  const qualified = published.find(({ claim }) => claim.qualifier !== 'exact');
  const since = qualified?.claim.publishedOn ?? '';
  // A number that was first printed as exact has lost nothing.
  if (qualified === undefined || (published[0]?.claim.publishedOn ?? '') < since) return [];
  const bare = published.filter(
    ({ claim }) => claim.qualifier === 'exact' && claim.articleId !== qualified.claim.articleId,
  );
  const [first, ...others] = firstOfEach(bare, ({ claim }) => claim.outletName);
  if (first === undefined) return [];
  const sentence = `${printedIn(qualified)}, prints ${valueInWords(qualified, unit)} according to ${originOf(first)}; ${printedIn(first)}, prints ${valueInWords(first, unit)}.${alsoInWords(others.length)}`;
  return [found('qualifier-drift', [qualified, first], sentence)];
}
