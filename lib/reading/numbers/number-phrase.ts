import type { Decimal, Qualifier } from '#lib/domain/figure.ts';

/** Number words found in a sentence, before it is known what they count. Token indices; `end` is exclusive. */
export interface NumberPhrase {
  readonly first: number;
  readonly end: number;
  readonly low: Decimal;
  readonly high: Decimal;
  /** Power of ten of its magnitude word or letter, 0 without one. */
  readonly magnitude: number;
  readonly shape: 'plain' | 'range' | 'vague' | 'share' | 'none';
  /** A percent sign or the word stands with it; `points` for percentage points. */
  readonly percent: 'percent' | 'points' | null;
  /** ISO 4217 code from a sign or letters before the digits. */
  readonly currency: string | null;
  /** Qualifier that the shape itself brings: a range, a vague plural, a majority. */
  readonly qualifier: Qualifier | null;
  readonly vague: boolean;
  /** Written in words, not digits. */
  readonly spelled: boolean;
  /** Digits alone, with no grouping, magnitude or sign: may be a year. */
  readonly bare: boolean;
}

/** A value without its place: what the grammar's smaller rules return. */
export interface Amount {
  readonly value: Decimal;
  readonly end: number;
  readonly spelled: boolean;
  readonly bare: boolean;
  /** Power of ten of a magnitude word or letter, 0 without one. */
  readonly magnitude: number;
}
