import { z } from 'zod';
import { readRows } from './read-facts.ts';

/** A column of the daily table: running totals since 7 October 2023, as that day's report gave them. */
export type DailyColumn = 'killed_cum' | 'injured_cum' | 'killed_children_cum' | 'killed_women_cum';

const cell = z.string().regex(/^\d*$/);
const dailyRow = z.object({
  as_of: z.iso.date(),
  source_name: z.string().min(1),
  killed_cum: cell,
  injured_cum: cell,
  killed_children_cum: cell,
  killed_women_cum: cell,
});

/** What a body published in one column, day by day; days on which it gave nothing are left out. */
export function readDailyTable(column: DailyColumn, sourceName: string) {
  return readRows('gaza-casualties-daily.csv', dailyRow)
    .filter((row) => row.source_name === sourceName && row[column] !== '')
    .map((row) => ({ asOf: row.as_of, value: row[column] }));
}
