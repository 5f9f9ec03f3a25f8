import { assertNever } from '#lib/assert-never.ts';
import { OPERATIONS, type Operation } from '#lib/domain/derivation.ts';
import type { UnitLabel } from '#lib/domain/unit.ts';
import { decimalInWords } from '#lib/format/format-decimal.ts';
import { compareClaimsOn } from '#lib/timeline/claim-order.ts';
import { NOBODY_KEY, type TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { TimelineSubject } from '#lib/timeline/timeline-view.ts';
import { addDecimals, negated } from '../add-decimals.ts';
import type { DerivedFigure, DerivedFigures } from './derived-figure.ts';

/** One side of the working out. */
export interface Operand {
  readonly subject: TimelineSubject;
  readonly claims: readonly TimelineClaim[];
}

const PERCENT: UnitLabel = {
  code: 'percent',
  labelSingular: 'percent',
  labelPlural: 'percent',
  kind: 'share',
  iso4217: null,
};

/** What may be worked out of two statistics: only numbers of one unit, and no shares, whose wholes may differ. */
export function listOperations(first: TimelineSubject, second: TimelineSubject): readonly Operation[] {
  const isLike = first.unit.code === second.unit.code && first.measure === second.measure;
  return isLike && (first.measure === 'count' || first.measure === 'amount') ? OPERATIONS : [];
}

/**
 * Works out one figure for every source and day of which both statistics have that source's own exact, dated figure,
 * counted alike. Nothing is carried from one day to another, and nothing mixes two voices: each figure is what its
 * source could have said. A share is rounded to a tenth of a percent.
 */
export function workOut(operation: Operation, first: Operand, second: Operand): DerivedFigures {
  const others = new Map(firmFigures(second.claims).map((claim) => [pairKey(claim), claim]));
  const pairs = new Map(
    firmFigures(first.claims).flatMap((claim) => {
      const other = others.get(pairKey(claim));
      return other === undefined ? [] : [[pairKey(claim), [claim, other] as const] as const];
    }),
  );
  return {
    subject: subjectOf(operation, first.subject, second.subject),
    figures: [...pairs.values()].flatMap(([a, b]) => derive(operation, a, b) ?? []),
  };
}

/** Earliest first; of equal voices and days the last in the order of claims is kept. */
function firmFigures(claims: readonly TimelineClaim[]): readonly TimelineClaim[] {
  return claims
    .filter(
      (claim) =>
        claim.kind === 'figure' &&
        claim.status === 'published' &&
        claim.originKey !== NOBODY_KEY &&
        claim.qualifier === 'exact' &&
        claim.vague === null &&
        claim.low !== null &&
        claim.asOfBasis === 'stated',
    )
    .toSorted(compareClaimsOn('asOf'));
}

/** Equal for figures of one source, one span of days and one way of counting. */
function pairKey({ originKey, asOfFrom, asOfTo, departures }: TimelineClaim): string {
  return `${originKey} ${asOfFrom} ${asOfTo} ${departures}`;
}

function derive(operation: Operation, a: TimelineClaim, b: TimelineClaim): DerivedFigure | null {
  const value = calculate(operation, a, b);
  if (value === null) return null;
  const isRounded = operation === 'share';
  const point: TimelineClaim = {
    ...a,
    id: `${operation}-${a.id}-${b.id}`,
    // Written in full, as what it was worked out from.
    verbatim: decimalInWords(value, 'en'),
    qualifier: isRounded ? 'about' : 'exact',
    low: value,
    high: value,
    best: null,
    unit: isRounded ? PERCENT.code : a.unit,
    revisedFrom: null,
  };
  return { point, formula: formulaOf(operation, a, b), from: [a, b] };
}

function calculate(
  operation: Operation,
  { low: a }: TimelineClaim,
  { low: b }: TimelineClaim,
): string | null {
  if (a === null || b === null) return null;
  switch (operation) {
    case 'sum':
      return addDecimals(a, b);
    case 'difference':
      return addDecimals(a, negated(b));
    case 'share':
      return Number(b) === 0 ? null : ((100 * Number(a)) / Number(b)).toFixed(1);
    default:
      return assertNever(operation);
  }
}

function formulaOf(operation: Operation, a: TimelineClaim, b: TimelineClaim): string {
  const [first = '', second = ''] = [a, b].map(({ low }) => decimalInWords(low ?? '0', 'en'));
  const formula = `${first} ${SIGNS[operation]} ${second}`;
  return operation === 'share' ? `${formula} × 100` : formula;
}

const SIGNS: Readonly<Record<Operation, string>> = { sum: '+', difference: '−', share: '÷' };

function subjectOf(operation: Operation, first: TimelineSubject, second: TimelineSubject): TimelineSubject {
  const isRunning = first.temporality === 'cumulative' && second.temporality === 'cumulative';
  const counted = countedOf(operation, first.counted, second.counted);
  if (operation === 'share') return { counted, temporality: 'point', measure: 'share', unit: PERCENT };
  // Of two running totals only the sum can do nothing but grow.
  const temporality = operation === 'sum' && isRunning ? 'cumulative' : 'point';
  return { ...first, counted, temporality };
}

/** As a formula: what two statistics count is worded in too many ways to be run together. */
function countedOf(operation: Operation, first: string, second: string): string {
  const formula = `${first} ${SIGNS[operation]} ${second}`;
  return operation === 'share' ? `${formula}, in percent` : formula;
}
