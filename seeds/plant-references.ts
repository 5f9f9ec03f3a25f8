import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import { importReferenceSeries } from '#lib/usecases/import-reference-series.ts';
import type { Garden } from './garden.ts';
import { must } from './must.ts';
import type { PublishedTable } from './published-tables.ts';

/** Imports what somebody published of a statistic as its reference series. */
export async function plantReferences(
  { deps, actor, sources }: Garden,
  statistic: StatisticRecord,
  tables: readonly PublishedTable[],
): Promise<void> {
  for (const { sourceName, name, ...table } of tables) {
    must(
      await importReferenceSeries(deps, actor, {
        ...table,
        statisticId: statistic.id,
        sourceId: await sources.find(sourceName, 'other'),
        name: `${statistic.name}: ${name}`,
        retrievedOn: READ_ON,
      }),
    );
  }
}

const READ_ON = '2026-11-24';
