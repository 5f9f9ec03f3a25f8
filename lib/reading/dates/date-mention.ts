import type { DatePrecision } from '#lib/domain/as-of.ts';
import type { Day } from './calendar.ts';

/** A date or period named in a sentence. Token indices; `end` is exclusive. */
export interface DateMention {
  readonly first: number;
  readonly end: number;
  readonly role: DateRole;
  /** Null when the words need a publication date that is not known. */
  readonly period: Period | null;
}

/** How the words around a date use it. */
export type DateRole = 'on' | 'as_of' | 'since' | 'age';

export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly precision: DatePrecision;
}
