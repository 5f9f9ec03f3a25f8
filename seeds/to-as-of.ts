import type { AsOf } from '#lib/domain/as-of.ts';
import type { Temporality } from '#lib/domain/statistic.ts';
import type { ReportedFigure } from './read-facts.ts';

/** When a fact was read to be true, and when it was printed. */
type Dated = Pick<ReportedFigure, 'since' | 'as_of' | 'published'>;

/** The date a fact speaks of: a span where its statistic covers periods, otherwise a day. */
export function toAsOf(row: Dated, temporality: Temporality): AsOf | null {
  return temporality === 'period' ? (periodOf(row) ?? dayOf(row)) : dayOf(row);
}

function dayOf(row: Dated): AsOf | null {
  const day = row.as_of ?? row.published;
  if (day === null) return null;
  const basis = row.as_of === null ? 'published' : 'stated';
  return { date: day, from: day, to: day, precision: 'day', basis };
}

/** The month, or the year ending on the day, that a value for a period covers. */
function periodOf({ since: from, as_of: to }: Dated): AsOf | null {
  if (from === null || to === null) return null;
  const isMonth = from.slice(0, 7) === to.slice(0, 7);
  const span = isMonth
    ? ({ date: to.slice(0, 7), precision: 'month' } as const)
    : ({ date: to.slice(0, 4), precision: 'year' } as const);
  return { ...span, from, to, basis: 'stated' };
}
