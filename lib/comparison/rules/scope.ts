import { compareText } from '#lib/timeline/claim-order.ts';
import { isBelow } from '../agrees.ts';
import { listDifferences } from '../comparability.ts';
import { type DiscrepancyRule, found } from '../discrepancy-rule.ts';
import { groupBy, isAttributed, isDated, isVague, joinKeys, type Review, type Weighed } from '../review.ts';
import { dateOf, originOf, printedIn, valueInWords, whoSays } from '../say.ts';

/**
 * One finding for each article that sets numbers of two scopes beside each other, and one for each origin whose series
 * goes down as its scope changes, at the first place where it does.
 */
export const scope: DiscrepancyRule = {
  name: 'scope',
  title: 'Two counts that are not alike',
  explanation:
    'Numbers that do not count the same stand side by side: in one article, or one after the other in a source’s series, where the change of what is counted looks like a fall. They are never held against each other; the page says what differs. A figure recorded as a part of the other is left alone, and so is one for another place, or a data set that was not published on one day.',
  thresholds: {},
  detect: (review) => {
    const joined = new Set(review.parts.map(({ part, wholeId }) => pairOf(part.id, wholeId)));
    const figures = review.figures.filter((figure) => !isVague(figure));
    return [...besideEachOther(figures, joined, review), ...oneAfterTheOther(figures, joined, review)];
  },
};

function besideEachOther(
  figures: readonly Weighed[],
  joined: ReadonlySet<string>,
  { subject: { unit } }: Review,
) {
  // A data set is published on no day, and sets nothing beside each other.
  const printed = figures.filter(({ claim }) => claim.publishedOn !== null);
  return groupBy(printed, ({ claim }) => claim.articleId).flatMap((article) => {
    const [first, ...kinds] = groupBy(article, ({ key }) => key).map(([one]) => one);
    const other = kinds.find((one) => first !== undefined && differenceOf(first, one, joined) !== null);
    if (first === undefined || other === undefined) return [];
    const sentence = `${printedIn(first)}, prints ${valueInWords(first, unit)} (${whoSays(first)}, ${dateOf(first)}) beside ${valueInWords(other, unit)} (${whoSays(other)}, ${dateOf(other)}). ${differenceOf(first, other, joined)}`;
    return [found('scope', [first, other], sentence)];
  });
}

function oneAfterTheOther(figures: readonly Weighed[], joined: ReadonlySet<string>, { subject }: Review) {
  if (subject.temporality !== 'cumulative') return [];
  const dated = figures.filter((figure) => isAttributed(figure) && isDated(figure));
  return groupBy(dated, ({ claim }) => claim.originKey).flatMap((series) => {
    const ordered = series.toSorted((a, b) => compareText(a.claim.asOfTo, b.claim.asOfTo));
    for (const [index, after] of ordered.entries()) {
      const before = ordered[index - 1];
      if (before === undefined || before.claim.asOfTo >= after.claim.asOfFrom) continue;
      const difference = differenceOf(before, after, joined);
      if (difference === null || !isBelow(after.reach, before.reach)) continue;
      const { unit } = subject;
      const sentence = `According to ${originOf(before)}, ${valueInWords(before, unit)} for ${dateOf(before)} (${printedIn(before)}), then ${valueInWords(after, unit)} for ${dateOf(after)} (${printedIn(after)}). ${difference} This is no fall.`;
      return [found('scope', [before, after], sentence)];
    }
    return [];
  });
}

/** What differs in who is counted or since when; null where nothing does, or one figure is a part of the other. */
function differenceOf(first: Weighed, second: Weighed, joined: ReadonlySet<string>): string | null {
  if (first.key === second.key || joined.has(pairOf(first.claim.id, second.claim.id))) return null;
  const differences = listDifferences(first.claim, second.claim, ['the first', 'the second']);
  if (differences.some(({ field }) => field !== 'scope' && field !== 'start')) return null;
  return differences.map(({ sentence }) => sentence).join(' ');
}

function pairOf(a: string, b: string): string {
  return joinKeys(...[a, b].sort(compareText));
}
