import { type DiscrepancyRule, found } from '../discrepancy-rule.ts';
import { firstOfEach, groupBy, isAttributed, joinKeys, type Review, type Weighed } from '../review.ts';
import { clustersOfOneNumber } from '../same-number.ts';
import { bareValueInWords, countInWords, forDate, listInWords, originOf } from '../say.ts';

/**
 * One finding for each origin, at the first number that reached print by different ways; an origin that is relayed day
 * after day is told of once.
 */
export const echo: DiscrepancyRule = {
  name: 'echo',
  title: 'Several ways, one source',
  explanation:
    'Articles of different outlets have the same number by different agencies or outlets, and look independent; but all of those lead back to one source. It counts as one voice, however often it is repeated.',
  thresholds: {},
  detect: (review) => {
    const relayed = review.figures.filter(
      (figure) => isAttributed(figure) && relayOf(figure, review) !== null,
    );
    const clusters = clustersOfOneNumber(relayed, ({ claim }) => claim.originKey);
    const echoes = clusters.map((cluster) => waysOf(cluster, review)).filter((ways) => ways.length > 1);
    const firsts = groupBy(
      echoes.flatMap(([first]) => first ?? []),
      ({ key, claim }) => joinKeys(key, claim.originKey),
    ).map(([first]) => first);
    const byFirst = new Map(echoes.map((ways) => [ways[0], ways]));
    return firsts.map((first) => toFinding(first, byFirst.get(first) ?? [], review));
  },
};

/** Whom the article itself names as where it has the number from: the relay nearest to it. */
function relayOf({ claim }: Weighed, { relays }: Review): string | null {
  return relays.get(claim.id)?.[0] ?? null;
}

/** The first claim of each relay, each printed by another outlet. */
function waysOf(cluster: readonly Weighed[], review: Review): readonly Weighed[] {
  const byRelay = firstOfEach(cluster, (figure) => relayOf(figure, review) ?? '');
  return firstOfEach(byRelay, ({ claim }) => claim.outletName);
}

function toFinding(first: Weighed, ways: readonly Weighed[], review: Review) {
  const said = ways.map((figure) => `${figure.claim.outletName} (by way of ${relayOf(figure, review)})`);
  const sentence = `${listInWords(said)} print ${bareValueInWords(first, review.subject.unit)} ${forDate(first)}. ${countInWords(ways.length, 'way leads', 'ways lead')} to one source, ${originOf(first)}: it is one voice.`;
  return found('echo', ways, sentence);
}
