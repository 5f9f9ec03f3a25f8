import { isBelow } from '../agrees.ts';
import { daysBetween } from '../days-between.ts';
import { type DiscrepancyRule, found } from '../discrepancy-rule.ts';
import { groupBy, isAttributed, isDated, isVague, joinKeys, type Review, type Weighed } from '../review.ts';
import { isTelling, numberOf, TELLING_DIGITS } from '../same-number.ts';
import { capitalised, dateOf, originOf, printedIn, valueInWords } from '../say.ts';

// Beyond this an article that states the date is looking back.
const HISTORY_DAYS = 31;

/** One finding for each outlet and old number, at the first article that prints it. */
export const stale: DiscrepancyRule = {
  name: 'stale',
  title: 'A newer number was public',
  explanation:
    'When an article was published, a newer number of the same source had already been published at least a day before. An article that prints the newer number too is left alone, and so is a number more than a month old whose date the article states: that is history. Where the article states no date, it is recognised by its digits; a running total that is below the newer number, by less than half, is old whatever its digits.',
  thresholds: { historyDays: HISTORY_DAYS, fewestDigits: TELLING_DIGITS },
  detect: (review) => {
    const comparable = review.figures.filter(
      (figure) => isAttributed(figure) && !isVague(figure) && figure.claim.publishedOn !== null,
    );
    return groupBy(comparable, ({ key, claim }) => joinKeys(key, claim.originKey)).flatMap((series) =>
      staleIn(series, review),
    );
  },
};

/** Day by day, since what is printed on one day is public to other outlets on the next. */
function staleIn(series: readonly [Weighed, ...Weighed[]], review: Review) {
  const findings = [];
  const told = new Set<string>();
  const lastDates = new Map<string, string>();
  rememberDates(series.filter(isDated), lastDates);
  const knownDates = new Map<string, string>();
  let newest: Weighed | null = null;
  for (const day of groupBy(series, ({ claim }) => claim.publishedOn ?? '')) {
    const before: Weighed | null = newest;
    const dateIn = (figure: Weighed) => dateOfFigure(figure, before, { knownDates, lastDates, review });
    const newestOfArticle = newestByArticle(day, dateIn);
    for (const figure of day) {
      const asOf = dateIn(figure);
      if (before === null || !isOutdated(figure, asOf, before)) continue;
      const key = joinKeys(figure.claim.outletName, numberOf(figure));
      if ((newestOfArticle.get(figure.claim.articleId) ?? '') > asOf || told.has(key)) continue;
      told.add(key);
      findings.push(found('stale', [figure, before], sentenceOf(figure, before, review)));
    }
    newest = newestOfDay(newest, day);
    rememberDates(
      day.filter((one) => isDated(one) && isTelling(one)),
      knownDates,
    );
  }
  return findings;
}

/** By number, the last date it was stated for: by what was public so far, and by anything that is ever printed. */
interface Dates {
  readonly knownDates: ReadonlyMap<string, string>;
  readonly lastDates: ReadonlyMap<string, string>;
  readonly review: Review;
}

/** The date a figure speaks of, as far as can be told; one that nothing tells of is of the day it was published. */
function dateOfFigure(
  figure: Weighed,
  newest: Weighed | null,
  { knownDates, lastDates, review }: Dates,
): string {
  const { asOfTo } = figure.claim;
  if (isDated(figure)) return asOfTo;
  const known = knownDates.get(numberOf(figure));
  if (known !== undefined) return known;
  const last = lastDates.get(numberOf(figure)) ?? SOME_TIME_AGO;
  return newest !== null && last < newest.claim.asOfFrom && isEarlierTotal(figure, newest, review)
    ? SOME_TIME_AGO
    : asOfTo;
}

/** Before any date. */
const SOME_TIME_AGO = '';

/** A total that only grows has been below what it is; what is below half of it counts something else. */
function isEarlierTotal(figure: Weighed, newest: Weighed, { subject }: Review): boolean {
  if (subject.temporality !== 'cumulative' || !isBelow(figure.reach, newest.reach)) return false;
  // Sizes alone are compared: a float tells them apart at any number of digits.
  return Number(figure.reach.high) * 2 > Number(newest.reach.low);
}

/** The latest date each article has a figure of. */
function newestByArticle(day: readonly Weighed[], dateIn: (figure: Weighed) => string) {
  const newest = new Map<string, string>();
  for (const figure of day) {
    const { articleId } = figure.claim;
    const asOf = dateIn(figure);
    if ((newest.get(articleId) ?? '') < asOf) newest.set(articleId, asOf);
  }
  return newest;
}

function rememberDates(figures: readonly Weighed[], dates: Map<string, string>): void {
  for (const figure of figures) {
    const number = numberOf(figure);
    if (figure.claim.asOfTo > (dates.get(number) ?? '')) dates.set(number, figure.claim.asOfTo);
  }
}

function sentenceOf(figure: Weighed, newest: Weighed, { subject: { unit } }: Review): string {
  const old = `${printedIn(figure)}, prints ${valueInWords(figure, unit)} according to ${originOf(figure)} (${dateOf(figure)})`;
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
