import { type DiscrepancyRule, found } from '../discrepancy-rule.ts';
import { firstOfEach, isAttributed, type Review, type Weighed } from '../review.ts';
import { clustersOfOneNumber, isTelling, TELLING_DIGITS, UNDATED_DAYS } from '../same-number.ts';
import { bareValueInWords, forDate, listInWords, originOf, printedIn } from '../say.ts';

/** One finding for each number and date, with the first claim of each origin it is attributed to. */
export const originDrift: DiscrepancyRule = {
  name: 'origin-drift',
  title: 'One number, several sources',
  explanation:
    'The same number for the same date is attributed to different sources. Either they agree to the last digit, or the number was passed on and its source changed on the way. Numbers of fewer than three digits, noughts at the end left out, are left alone, since two sources may well arrive at the same one; a body and the one it belongs to are one source here.',
  thresholds: { fewestDigits: TELLING_DIGITS, undatedDays: UNDATED_DAYS },
  detect: (review) =>
    clustersOfOneNumber(review.figures.filter((figure) => isTelling(figure) && isAttributed(figure))).flatMap(
      (cluster) => driftIn(cluster, review),
    ),
};

function driftIn(cluster: readonly [Weighed, ...Weighed[]], review: Review) {
  const { unit } = review.subject;
  const origins = withoutKin(
    firstOfEach(cluster, ({ claim }) => claim.originKey),
    review,
  );
  if (origins.length < 2) return [];
  const [first] = cluster;
  const said = origins.map((figure) => `${originOf(figure)} (${printedIn(figure)})`);
  const sentence = `Different sources are named for one number, ${bareValueInWords(first, unit)} ${forDate(first)}: ${listInWords(said)}.`;
  return [found('origin-drift', origins, sentence)];
}

/** Whoever is kin to an earlier one is left out (see `areKin`, which tells the same of two). */
function withoutKin(figures: readonly Weighed[], { parents }: Review): readonly Weighed[] {
  const [seen, parentsOfSeen] = [new Set<string>(), new Set<string>()];
  return figures.filter(({ claim }) => {
    const ids = claim.originKey.split('+');
    const owners = ids.flatMap((id) => parents.get(id) ?? []);
    const isKin =
      ids.some((id) => seen.has(id) || parentsOfSeen.has(id)) || owners.some((id) => seen.has(id));
    for (const id of ids) seen.add(id);
    for (const id of owners) parentsOfSeen.add(id);
    return !isKin;
  });
}
