import type { AsOfBasis } from '#lib/domain/as-of.ts';
import type { TextSpan } from '#lib/domain/selector.ts';
import type { ReadDate } from '../reading.ts';
import { toIso } from './calendar.ts';
import type { Period } from './date-mention.ts';

/** The printed form of a period: as precise as the words, quarters and part-years as their year. */
export function toReadDate(period: Period, basis: AsOfBasis, span: TextSpan | null): ReadDate {
  const from = toIso(period.from);
  const to = toIso(period.to);
  return { date: reduced(period, from, to), from, to, precision: period.precision, basis, span };
}

function reduced({ precision }: Period, from: string, to: string): string {
  switch (precision) {
    // "2024-25" is named by the year it begins in.
    case 'year':
      return from.slice(0, 4);
    case 'quarter':
      return to.slice(0, 4);
    case 'month':
      return to.slice(0, 7);
    default:
      return to;
  }
}
