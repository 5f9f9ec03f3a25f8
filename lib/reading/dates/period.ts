import { type CalendarDate, type Day, fromDay, toDay } from './calendar.ts';
import type { Period } from './date-mention.ts';

export function dayPeriod(day: Day): Period {
  return { from: day, to: day, precision: 'day' };
}

export function monthPeriod(year: number, month: number): Period {
  return { from: toDay(year, month, 1), to: toDay(year, month + 1, 0), precision: 'month' };
}

export function yearPeriod(year: number): Period {
  return { from: toDay(year, 1, 1), to: toDay(year, 12, 31), precision: 'year' };
}

/** "2024-25" is one year over two, which begins in another month by country and body; "2010-15" is a stretch. */
export function joinedYears(first: number, last: number): Period {
  const precision = last === first + 1 ? 'year' : 'quarter';
  return { from: yearPeriod(first).from, to: yearPeriod(last).to, precision };
}

/** Quarters count from 1. */
export function quarterPeriod(year: number, quarter: number): Period {
  const month = 3 * quarter - 2;
  return { from: toDay(year, month, 1), to: toDay(year, month + 3, 0), precision: 'quarter' };
}

/** The same stretch a number of years earlier or later. */
export function shiftYears(period: Period, years: number): Period {
  const move = (day: Day): Day => {
    const { year, month, day: date } = fromDay(day);
    return toDay(year + years, month, date);
  };
  return { from: move(period.from), to: move(period.to), precision: period.precision };
}

/** The month a number of months before another date's. */
export function monthBefore(date: CalendarDate, months: number): Period {
  const moved = fromDay(toDay(date.year, date.month - months, 1));
  return monthPeriod(moved.year, moved.month);
}
