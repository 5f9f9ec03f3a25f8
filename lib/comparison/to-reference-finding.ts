import type { AsOf } from '#lib/domain/as-of.ts';
import type { ReferencePoint, ReferenceSeries } from '#lib/domain/reference-series.ts';
import { dateInWords, dateRangeInWords } from '#lib/format/format-date.ts';
import { decimalInWords } from '#lib/format/format-decimal.ts';
import { countDays } from './count-days.ts';
import type { DigitSlip } from './digit-slip.ts';
import type { ReferenceFinding } from './reference-finding.ts';
import { isStated, type MatchedFigure, printedNumber } from './reference-points.ts';

/** The table gives the printed number, in a run of days that begins with `first`. */
export function toEqual(
  figure: MatchedFigure,
  series: ReferenceSeries,
  match: ReferencePoint,
  first: string,
): ReferenceFinding {
  const isAsStated = isStated(figure, match.asOf);
  const days = dateRangeInWords(first, match.asOf);
  const how = isAsStated ? ', as the article says' : beforeArticle(match, figure.publishedOn);
  return {
    ...at(series, match),
    kind: 'equals',
    proposes: proposal(series, isAsStated ? null : match),
    sentence: `${valueInWords(match)} equals the figure ${series.source.name} gave for ${days}${how}.`,
  };
}

/** The table gives the printed number, but for another day than the article states. */
export function toOtherDay(
  series: ReferenceSeries,
  match: ReferencePoint,
  stated: Pick<AsOf, 'from' | 'to'>,
): ReferenceFinding {
  const gave = `${series.source.name} gave ${valueInWords(match)} for ${dateInWords(match.asOf)}`;
  return {
    ...at(series, match),
    kind: 'other_day',
    proposes: proposal(series, match),
    sentence: `${gave}, not for ${dateRangeInWords(stated.from, stated.to)}, which the article states.`,
  };
}

/** The table had newer numbers when the article came out. */
export function toStale(
  series: ReferenceSeries,
  match: ReferencePoint,
  newest: ReferencePoint,
): ReferenceFinding {
  const daysBehind = countDays(match.asOf, newest.asOf);
  const newer = `for ${dateInWords(newest.asOf)} it had given ${valueInWords(newest)}`;
  return {
    ...at(series, newest),
    kind: 'stale',
    daysBehind,
    proposes: null,
    sentence: `The article is ${daysInWords(daysBehind)} behind ${series.source.name}: ${newer}.`,
  };
}

/** The table gives a number that one slip turns into the printed one. */
export function toNearMiss(
  figure: MatchedFigure,
  series: ReferenceSeries,
  point: ReferencePoint,
  slip: DigitSlip,
): ReferenceFinding {
  const printed = decimalInWords(printedNumber(figure) ?? point.value, 'en');
  const right = `for ${dateInWords(point.asOf)} it gave ${valueInWords(point)}`;
  return {
    ...at(series, point),
    kind: 'near_miss',
    slip,
    proposes: proposal(series, point),
    sentence: `${printed} is not what ${series.source.name} gave: ${right}. ${SLIPS[slip]}`,
  };
}

const SLIPS: Readonly<Record<DigitSlip, string>> = {
  transposed: 'Two neighbouring digits stand the other way round.',
  one_digit: 'One digit differs.',
  too_large: 'The printed number has noughts too many.',
  too_small: 'The printed number has noughts too few.',
};

/** The printed words round what the table gives; other days round to the same, so the day stays open. */
export function toAgreement(series: ReferenceSeries, point: ReferencePoint): ReferenceFinding {
  return {
    ...at(series, point),
    kind: 'agrees',
    proposes: proposal(series, null),
    sentence: `It agrees with ${valueInWords(point)}, which ${series.source.name} gave for ${dateInWords(point.asOf)}.`,
  };
}

function at(series: ReferenceSeries, { asOf, value }: ReferencePoint) {
  return { seriesId: series.id, day: asOf, value };
}

function proposal({ source }: ReferenceSeries, point: ReferencePoint | null) {
  return { sourceId: source.id, sourceName: source.name, asOf: point?.asOf ?? null };
}

function valueInWords({ value }: ReferencePoint): string {
  return decimalInWords(value, 'en');
}

function beforeArticle({ asOf }: ReferencePoint, publishedOn: string | null): string {
  if (publishedOn === null) return '';
  const days = countDays(asOf, publishedOn);
  if (days === 0) return ', the day of the article';
  return days === 1 ? ', the day before the article' : `, ${daysInWords(days)} before the article`;
}

function daysInWords(days: number): string {
  return `${SMALL_NUMBERS[days] ?? days} days`;
}

const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
