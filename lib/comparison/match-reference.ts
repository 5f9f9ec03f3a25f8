import type { ReferencePoint, ReferenceSeries } from '#lib/domain/reference-series.ts';
import { agreesWith } from './agrees-with.ts';
import { compareDecimals } from './compare-decimals.ts';
import { countDays } from './count-days.ts';
import { type DigitSlip, findDigitSlip } from './digit-slip.ts';
import type { ReferenceFinding } from './reference-finding.ts';
import {
  equalPoints,
  isStated,
  type MatchedFigure,
  pointsNear,
  pointsUpTo,
  printedNumber,
} from './reference-points.ts';
import { toAgreement, toEqual, toNearMiss, toOtherDay, toStale } from './to-reference-finding.ts';

/**
 * What a published table says of a figure: that it gives this number, and for which day; that it gives nearly this
 * number; that it had newer ones. Empty where it says nothing: a table is no judge of figures it does not hold.
 * Where it gives the number for several days, one of `likelyDays` is taken before the latest.
 */
export function matchReference(
  figure: MatchedFigure,
  series: ReferenceSeries,
  likelyDays: ReadonlySet<string> = new Set(),
): readonly ReferenceFinding[] {
  const equal = equalPoints(figure, series);
  const match = equal.findLast(({ asOf }) => likelyDays.has(asOf)) ?? equal.at(-1);
  if (match !== undefined) return listEqualFindings(figure, series, match);
  const near = findNearMiss(figure, series);
  if (near !== null) return [toNearMiss(figure, series, near.point, near.slip)];
  const agreeing = pointsNear(figure, series, DAYS_OF_ROUNDING).findLast(({ value }) =>
    agreesWith(figure, value),
  );
  return agreeing === undefined ? [] : [toAgreement(series, agreeing)];
}

// A rounded number holds for many days; a week back it is still what a reader takes it for.
const DAYS_OF_ROUNDING = 7;

function listEqualFindings(
  figure: MatchedFigure,
  series: ReferenceSeries,
  match: ReferencePoint,
): readonly ReferenceFinding[] {
  if (figure.asOf?.basis === 'stated' && !isStated(figure, match.asOf)) {
    return [toOtherDay(series, match, figure.asOf)];
  }
  const equals = toEqual(figure, series, match, firstOfRun(figure, series, match));
  const newest = figure.asOf?.basis === 'stated' ? null : findNewer(figure, series, match);
  return newest === null ? [equals] : [equals, toStale(series, match, newest)];
}

/** The first of the days in a row, up to the match, for which the table gives the same: reports repeat a total. */
function firstOfRun(figure: MatchedFigure, series: ReferenceSeries, match: ReferencePoint): string {
  const given = pointsUpTo(figure, series).filter(({ asOf }) => asOf <= match.asOf);
  const lastOther = given.findLastIndex(({ value }) => compareDecimals(value, match.value) !== 0);
  return given[lastOther + 1]?.asOf ?? match.asOf;
}

/** The newest number the outlet could have printed instead, where it was out for longer than one report. */
function findNewer(
  figure: MatchedFigure,
  series: ReferenceSeries,
  match: ReferencePoint,
): ReferencePoint | null {
  const { publishedOn } = figure;
  if (publishedOn === null) return null;
  // The report of the article's own day may have come after it.
  const newest = pointsUpTo(figure, series).findLast(({ asOf }) => asOf < publishedOn);
  if (newest === undefined || compareDecimals(newest.value, match.value) === 0) return null;
  return countDays(match.asOf, newest.asOf) < FEWEST_DAYS_BEHIND ? null : newest;
}

// Yesterday's report is what a morning paper has; two days is a report it passed over.
const FEWEST_DAYS_BEHIND = 2;

interface NearMiss {
  readonly point: ReferencePoint;
  readonly slip: DigitSlip;
}

/** Only numbers printed to the last digit can be miscopied; "about 31,000" is rounded. */
function findNearMiss(figure: MatchedFigure, series: ReferenceSeries): NearMiss | null {
  const printed = printedNumber(figure);
  if (printed === null || figure.qualifier !== 'exact') return null;
  const slipsWithin = (days: number) =>
    pointsNear(figure, series, days).flatMap((point): readonly NearMiss[] => {
      const slip = findDigitSlip(printed, point.value);
      return slip === null ? [] : [{ point, slip }];
    });
  return (
    slipsWithin(DAYS_OF_SLIPS).findLast(({ slip }) => slip !== 'one_digit') ??
    slipsWithin(DAYS_OF_ONE_DIGIT).findLast(({ slip }) => slip === 'one_digit') ??
    null
  );
}

// Two neighbouring digits the wrong way round seldom meet another day's number by chance.
const DAYS_OF_SLIPS = 7;
// One digit that differs does, since a running total changes slowly: only the last reports are asked.
const DAYS_OF_ONE_DIGIT = 2;
