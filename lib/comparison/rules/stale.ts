import { isBelow } from '../agrees.ts';
import { daysBetween } from '../days-between.ts';
import { type DiscrepancyRule, found } from '../discrepancy-rule.ts';
import { groupBy, isAttributed, isDated, isVague, joinKeys, type Review, type Weighed } from '../review.ts';
import { isTelling, numberOf } from '../same-number.ts';
import { capitalised, dateOf, originOf, printedIn, valueInWords } from '../say.ts';

/** One finding for each outlet and old number, at the first article that prints it. */
export const stale: DiscrepancyRule = {
  name: 'stale',
  title: 'A newer number was public',
  explanation:
    'When an article was published, a newer number of the same source had already been published at least a day before. An article that prints the newer number too is left alone, and so is a number more than a month old whose date the article states: that is history. Where the article states no date, it is recognised by its digits.',
  detect: (review) => {
    const comparable = review.figures.filter(
      (figure) => isAttributed(figure) && !isVague(figure) && figure.claim.publishedOn !== null,
    );
    return groupBy(comparable, ({ key, claim }) => joinKeys(key, claim.originKey)).flatMap((series) =>
      staleIn(series, review),
    );
  },
};

/** Beyond this an article that states the date is looking back. */
const HISTORY_DAYS = 31;

/** Day by day, since what is printed on one day is public to other outlets on the next. */
function staleIn(series: readonly [Weighed, ...Weighed[]], review: Review) {
  const findings = [];
  const told = new Set<string>();
  const dateOfNumber = new Map<string, string>();
  let newest: Weighed | null = null;
  for (const day of groupBy(series, ({ claim }) => claim.publishedOn ?? '')) {
    const newestOfArticle = newestByArticle(day, dateOfNumber);
    for (const figure of day) {
      const asOf = isDated(figure) ? figure.claim.asOfTo : dateOfNumber.get(numberOf(figure));
      if (newest === null || asOf === undefined || !isOutdated(figure, asOf, newest)) continue;
      const key = joinKeys(figure.claim.outletName, numberOf(figure));
      if ((newestOfArticle.get(figure.claim.articleId) ?? '') > asOf || told.has(key)) continue;
      told.add(key);
      findings.push(found('stale', [figure, newest], sentenceOf(figure, newest, review)));
    }
    newest = newestOfDay(newest, day);
    rememberDates(day, dateOfNumber);
  }
  return findings;
}

/** The latest date each article has a figure of; an undated one that is not known from before is of its own day. */
function newestByArticle(day: readonly Weighed[], dateOfNumber: ReadonlyMap<string, string>) {
  const newest = new Map<string, string>();
  for (const figure of day) {
    const { articleId, asOfTo } = figure.claim;
    const asOf = isDated(figure) ? asOfTo : (dateOfNumber.get(numberOf(figure)) ?? asOfTo);
    if ((newest.get(articleId) ?? '') < asOf) newest.set(articleId, asOf);
  }
  return newest;
}

function rememberDates(day: readonly Weighed[], dateOfNumber: Map<string, string>): void {
  for (const figure of day.filter((one) => isDated(one) && isTelling(one))) {
    const number = numberOf(figure);
    if (figure.claim.asOfTo > (dateOfNumber.get(number) ?? '')) dateOfNumber.set(number, figure.claim.asOfTo);
  }
}

function sentenceOf(figure: Weighed, newest: Weighed, { subject: { unit } }: Review): string {
  const old = `${printedIn(figure)}, prints ${valueInWords(figure, unit)} of ${originOf(figure)} (${dateOf(figure)})`;
  return `${old}. ${capitalised(valueInWords(newest, unit))} for ${dateOf(newest)} had been public before (${printedIn(newest)}).`;
}

function isOutdated(figure: Weighed, asOf: string, newest: Weighed): boolean {
  const published = figure.claim.publishedOn ?? '';
  if (asOf >= newest.claim.asOfFrom) return false;
  if (isDated(figure) && daysBetween(asOf, published) > HISTORY_DAYS) return false;
  return isBelow(figure.reach, newest.reach) || isBelow(newest.reach, figure.reach);
}

/** Of the dated figures public by now, the first printed of the latest date. */
function newestOfDay(newest: Weighed | null, day: readonly Weighed[]): Weighed | null {
  return day
    .filter(isDated)
    .reduce((last, one) => (last === null || one.claim.asOfFrom > last.claim.asOfTo ? one : last), newest);
}
