import type { Decimal, Qualifier } from '#lib/domain/figure.ts';
import type { UnitLabel } from '#lib/domain/unit.ts';
import { figureInWords } from '#lib/format/format-figure.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { TimelineSubject } from '#lib/timeline/timeline-view.ts';
import { lastStatedPlace } from '../last-stated-place.ts';
import { type DerivedFigures, toSignificant } from './derived-figure.ts';

/** The yearly average prices of one currency in another, as somebody published them. */
export interface ExchangeRates {
  /** The currency amounts are converted into. */
  readonly to: UnitLabel;
  /** Whether the price is that of one unit of `to`, so that amounts are divided by it. */
  readonly isPriceOfTarget: boolean;
  /** "US dollars for one euro". */
  readonly counted: string;
  /** The statistic they are values of, and whose table holds them. */
  readonly statistic: { readonly slug: string; readonly name: string };
  readonly source: { readonly slug: string; readonly name: string };
  /** Price by year, YYYY. */
  readonly byYear: ReadonlyMap<string, Decimal>;
}

/**
 * Amounts in another currency, each at the average price of the year it speaks of: a price of today would make an old
 * sum look like a new one. A converted amount keeps the digits of the reported one, two at least, and what was exact is
 * only "about" so much. Amounts of years without a price, and vague words, are left out.
 */
export function convertAmounts(
  claims: readonly TimelineClaim[],
  subject: TimelineSubject,
  rates: ExchangeRates,
): DerivedFigures {
  const figures = claims.flatMap((claim) => {
    const price = rates.byYear.get(yearOf(claim));
    const isAmount = claim.status === 'published' && claim.kind === 'figure' && claim.vague === null;
    if (price === undefined || !isAmount) return [];
    const convert = (amount: Decimal | null) =>
      amount === null ? null : converted(amount, claim.verbatim, price, rates.isPriceOfTarget);
    const point: TimelineClaim = {
      ...claim,
      id: `converted-${claim.id}`,
      verbatim: '',
      qualifier: QUALIFIERS[claim.qualifier] ?? claim.qualifier,
      low: convert(claim.low),
      high: convert(claim.high),
      best: convert(claim.best),
      unit: rates.to.code,
      revisedFrom: null,
    };
    return [{ point, formula: formulaOf(claim, price, subject, rates), from: [claim] }];
  });
  return { subject: { ...subject, unit: rates.to }, figures };
}

/** The year whose prices an amount is in: that of the day it speaks of, if it does not say another. YYYY. */
function yearOf({ asOfTo, moneyYear }: TimelineClaim): string {
  return String(moneyYear ?? asOfTo.slice(0, 4));
}

const QUALIFIERS: Partial<Record<Qualifier, Qualifier>> = { exact: 'about' };

function converted(amount: Decimal, verbatim: string, price: Decimal, isDivided: boolean): Decimal {
  const value = isDivided ? Number(amount) / Number(price) : Number(amount) * Number(price);
  const stated = firstPlace(amount) - lastStatedPlace(amount, verbatim) + 1;
  return toSignificant(value, Math.min(Math.max(stated, 2), 15));
}

/** The power of ten of the first digit that is not 0. */
function firstPlace(amount: Decimal): number {
  return Math.floor(Math.log10(Math.abs(Number(amount)) || 1));
}

/** "$349 billion ÷ 1.0530 (US dollars for one euro, average of 2022)": the number, whatever stood before it. */
function formulaOf(
  claim: TimelineClaim,
  price: Decimal,
  { unit }: TimelineSubject,
  { counted, isPriceOfTarget }: ExchangeRates,
): string {
  const qualifier = claim.qualifier === 'range' ? 'range' : 'exact';
  const amount = figureInWords({ ...claim, qualifier, counts: '' }, unit).short;
  return `${amount} ${isPriceOfTarget ? '÷' : '×'} ${price} (${counted}, average of ${yearOf(claim)})`;
}
