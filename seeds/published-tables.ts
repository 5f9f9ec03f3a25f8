import { z } from 'zod';
import { type DailyColumn, readDailyTable } from './read-daily-table.ts';
import { readRows } from './read-facts.ts';

/** A table somebody published of a statistic, as it is imported to match and convert figures by. */
export interface PublishedTable {
  readonly sourceName: string;
  /** What it is called, after the name of its statistic. */
  readonly name: string;
  readonly url: string;
  readonly licence: string | null;
  readonly points: readonly { readonly asOf: string; readonly value: string }[];
}

/** A column of the daily table of Gaza, one table for each body that published it. */
export function dailyTables(column: DailyColumn): readonly PublishedTable[] {
  return DAILY_SPEAKERS.map((sourceName) => ({
    sourceName,
    name: `${sourceName}, daily reports`,
    url: 'https://github.com/TechForPalestine/palestine-datasets/blob/main/casualties_daily.json',
    licence: 'Public domain (Unlicense)',
    points: readDailyTable(column, sourceName),
  }));
}

const DAILY_SPEAKERS = ['Gaza Ministry of Health', 'Gaza Government Media Office'];

/** What a euro cost in US dollars, on the average of each year. */
export function yearlyEuroPrices(): readonly PublishedTable[] {
  return [
    {
      sourceName: 'European Central Bank',
      name: 'European Central Bank, yearly averages of the reference rate',
      url: 'https://data.ecb.europa.eu/data/datasets/EXR/EXR.A.USD.EUR.SP00.A',
      licence: null,
      points: readRows('dollars-for-one-euro.csv', price).map(({ as_of, value }) => ({ asOf: as_of, value })),
    },
  ];
}

const price = z.object({ as_of: z.iso.date(), value: z.string().regex(/^\d+\.\d+$/) });
