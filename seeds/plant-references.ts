import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import { importReferenceSeries } from '#lib/usecases/import-reference-series.ts';
import type { Garden } from './garden.ts';
import { must } from './must.ts';
import { type DailyColumn, readDailyTable } from './read-daily-table.ts';

/** Imports a column of the daily table as a statistic's reference series, one for each body that published it. */
export async function plantReferences(
  { deps, actor, sources }: Garden,
  statistic: StatisticRecord,
  column: DailyColumn,
): Promise<void> {
  for (const sourceName of SPEAKERS) {
    must(
      await importReferenceSeries(deps, actor, {
        ...PUBLISHED,
        statisticId: statistic.id,
        sourceId: await sources.find(sourceName, null),
        name: `${statistic.name}: ${sourceName}, daily reports`,
        points: readDailyTable(column, sourceName),
      }),
    );
  }
}

const SPEAKERS = ['Gaza Ministry of Health', 'Gaza Government Media Office'];

const PUBLISHED = {
  url: 'https://github.com/TechForPalestine/palestine-datasets/blob/main/casualties_daily.json',
  licence: 'Public domain (Unlicense)',
  retrievedOn: '2026-11-24',
};
