import type { AsOf } from '#lib/domain/as-of.ts';
import type { Decimal, Figure } from '#lib/domain/figure.ts';
import type { ReferencePoint, ReferenceSeries } from '#lib/domain/reference-series.ts';
import { compareDecimals } from './compare-decimals.ts';
import { countDays } from './count-days.ts';

/** A figure as an article prints it, to be held against a published table of the same statistic. */
export interface MatchedFigure extends Pick<Figure, 'qualifier' | 'low' | 'high'> {
  /** Day of the article, YYYY-MM-DD. */
  readonly publishedOn: string | null;
  readonly asOf: Pick<AsOf, 'from' | 'to' | 'basis'> | null;
}

/** The one number printed; a range prints two, and no table is asked for its ends. */
export function printedNumber({ qualifier, low, high }: MatchedFigure): Decimal | null {
  return qualifier === 'range' ? null : (low ?? high);
}

/** What a table gave up to the day of the article: none prints what came after it. */
export function pointsUpTo(figure: MatchedFigure, series: ReferenceSeries): readonly ReferencePoint[] {
  const last = lastDayOf(figure);
  return last === null ? series.points : series.points.filter(({ asOf }) => asOf <= last);
}

/** Those of exactly the printed number: on the days the article states, where there are such, or else on any. */
export function equalPoints(figure: MatchedFigure, series: ReferenceSeries): readonly ReferencePoint[] {
  const printed = printedNumber(figure);
  if (printed === null) return [];
  const equal = pointsUpTo(figure, series).filter(({ value }) => compareDecimals(value, printed) === 0);
  const stated = equal.filter(({ asOf }) => isStated(figure, asOf));
  return stated.length > 0 ? stated : equal;
}

/** Those around the day the figure is of: the days stated and their neighbours, or the last few up to the article. */
export function pointsNear(
  figure: MatchedFigure,
  series: ReferenceSeries,
  days: number,
): readonly ReferencePoint[] {
  const { asOf } = figure;
  const given = pointsUpTo(figure, series);
  if (asOf?.basis === 'stated') {
    return given.filter(
      (point) => countDays(point.asOf, asOf.from) <= 1 && countDays(asOf.to, point.asOf) <= 1,
    );
  }
  const last = lastDayOf(figure);
  return last === null ? [] : given.filter((point) => countDays(point.asOf, last) <= days);
}

/** Whether the article itself says that its figure is of a day. */
export function isStated({ asOf }: MatchedFigure, day: string): boolean {
  return asOf?.basis === 'stated' && asOf.from <= day && day <= asOf.to;
}

function lastDayOf({ publishedOn, asOf }: MatchedFigure): string | null {
  return publishedOn ?? asOf?.to ?? null;
}
