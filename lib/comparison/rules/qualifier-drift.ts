import { isolateName } from '#lib/format/isolate-name.ts';
import { NOBODY_KEY } from '#lib/timeline/timeline-claim.ts';
import { type DiscrepancyRule, found } from '../discrepancy-rule.ts';
import {
  type ComparedClaim,
  type Doubt,
  firstOfEach,
  isAttributed,
  type Review,
  type Weighed,
} from '../review.ts';
import { clustersOfOneNumber } from '../same-number.ts';
import { alsoInWords, originOf, printedIn, valueInWords } from '../say.ts';

/** One finding for each number and date of an origin, between its first qualified claim and the first without. */
export const qualifierDrift: DiscrepancyRule = {
  name: 'qualifier-drift',
  title: 'A qualifier is lost',
  explanation:
    'A number that was printed with “at least”, “about” or another qualifier is printed as exact, on the same day or later, for the same source and date. The number is the same; what was said of it is not. A qualifier that a later article adds is not listed. So is a number that one article prints with the word that somebody could not confirm it, and a later one, citing that article or whoever could not, without.',
  thresholds: {},
  detect: (review) =>
    clustersOfOneNumber(review.figures.filter(isAttributed), ({ claim }) => claim.originKey).flatMap(
      (cluster) => [...driftIn(cluster, review), ...lostDoubts(cluster, review)],
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

/**
 * Only who cites the article with the doubt, or whoever doubted, has lost it: others may have known better, and of an
 * article this record knows what an editor took from it, not what else it says.
 */
function lostDoubts(cluster: readonly Weighed[], { subject: { unit }, doubts, relays }: Review) {
  const doubtOf = new Map(doubts.map((doubt) => [doubt.articleId, doubt]));
  const published = cluster.filter(({ claim }) => claim.publishedOn !== null);
  const doubted = published.find(({ claim }) => isAnothersDoubt(doubtOf.get(claim.articleId), claim));
  const doubt = doubtOf.get(doubted?.claim.articleId ?? '');
  if (doubted === undefined || doubt === undefined) return [];
  const cited = new Set([doubted.claim.outletName, doubt.originName]);
  const bare = published.filter(
    ({ claim }) =>
      (claim.publishedOn ?? '') >= (doubted.claim.publishedOn ?? '') &&
      !doubtOf.has(claim.articleId) &&
      (relays.get(claim.id) ?? []).some((name) => cited.has(name)),
  );
  const [first, ...others] = firstOfEach(bare, ({ claim }) => claim.outletName);
  if (first === undefined) return [];
  const sentence = `${printedIn(doubted)}, prints ${valueInWords(doubted, unit)} according to ${originOf(doubted)} and says that ${isolateName(doubt.originName)} gave or confirmed none; ${printedIn(first)}, repeats it without that.${alsoInWords(others.length)}`;
  return [found('qualifier-drift', [doubted, first], sentence)];
}

/** A source that gave no figure itself is no doubt of its own figure. */
function isAnothersDoubt(doubt: Doubt | undefined, { originKey }: ComparedClaim): boolean {
  return doubt !== undefined && doubt.originKey !== NOBODY_KEY && doubt.originKey !== originKey;
}
