import type { AsOfBasis, DatePrecision } from '#lib/domain/as-of.ts';
import type { Qualifier } from '#lib/domain/figure.ts';
import { claimDateInWords } from '#lib/timeline/claim-date.ts';
import { type Comparable, type DifferingField, listDifferences, type Names } from './comparability.ts';

/** One of two figures of a statistic that do not agree. */
export interface GapFigure extends Comparable {
  readonly qualifier: Qualifier;
  readonly vague: string | null;
  readonly asOfFrom: string;
  readonly asOfTo: string;
  readonly asOfPrecision: DatePrecision;
  readonly asOfBasis: AsOfBasis;
}

/** What may account for a gap, as far as the record knows. */
export type GapExplanation =
  | { readonly kind: 'differs'; readonly reasons: readonly GapReason[] }
  | { readonly kind: 'unknown'; readonly sentence: string };

export interface GapReason {
  readonly field: DifferingField | 'asOf' | 'qualifier';
  readonly sentence: string;
}

/** The fields in which two figures that do not agree differ, in sentences; or that the record knows no reason. */
export function explainGap(first: GapFigure, second: GapFigure, names: Names): GapExplanation {
  const reasons = [
    ...listDifferences(first, second, names),
    ...asOfDifference(first, second, names),
    ...qualifierDifference(first, second, names),
  ];
  return reasons.length === 0 ? { kind: 'unknown', sentence: NO_KNOWN_REASON } : { kind: 'differs', reasons };
}

const NO_KNOWN_REASON =
  'The record knows no reason: both count the same, for the same place and date, in the same unit, and neither is qualified otherwise than the other.';

function asOfDifference(first: GapFigure, second: GapFigure, names: Names): readonly GapReason[] {
  const [a, b] = [claimDateInWords(first), claimDateInWords(second)];
  // Two figures that are both only "on or before" a day may still speak of different days.
  const isOnlyBounded = first.asOfBasis === 'published' && second.asOfBasis === 'published';
  if (a === b && !isOnlyBounded) return [];
  const sentence =
    a === b
      ? `The dates may differ: both speak of a day ${a}, and neither says which.`
      : `The dates differ: ${names[0]} speaks of ${a}, ${names[1]} of ${b}.`;
  return [{ field: 'asOf', sentence }];
}

function qualifierDifference(first: GapFigure, second: GapFigure, names: Names): readonly GapReason[] {
  const [a, b] = [manner(first), manner(second)];
  if (a === b) return [];
  return [{ field: 'qualifier', sentence: `The manner differs: ${names[0]} gives ${a}, ${names[1]} ${b}.` }];
}

function manner({ qualifier, vague }: GapFigure): string {
  return vague === null ? MANNERS[qualifier] : 'words without a number';
}

const MANNERS: Readonly<Record<Qualifier, string>> = {
  exact: 'an exact number',
  about: 'a rounded number (“about”)',
  nearly: 'a rounded number (“nearly”)',
  at_least: 'a lower bound (“at least”)',
  more_than: 'a lower bound (“more than”)',
  at_most: 'an upper bound (“at most”)',
  less_than: 'an upper bound (“less than”)',
  range: 'a range',
};
