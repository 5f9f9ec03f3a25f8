import { afterAll, beforeAll, expect, it } from 'vitest';
import { importReferenceSeries } from '#lib/usecases/import-reference-series.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import { unwrap } from '#lib/usecases/testing/unwrap.ts';
import { findDeskArticle } from './desk-article.ts';

let record: PublishedRecord;
beforeAll(async () => {
  record = await openPublishedRecord();
});
afterAll(() => record.newsroom.close());

it('opens an article with the published tables of its claims’ statistics, up to its own day', async () => {
  const { newsroom, statistic, source, article } = record;
  const table = { name: 'Daily', url: null, licence: null, retrievedOn: null };
  const points = [
    { asOf: '2026-11-13', value: '46' },
    { asOf: '2026-11-14', value: '47' },
    { asOf: '2026-11-15', value: '48' },
  ];
  const program = { kind: 'system', name: 'Test' } as const;
  unwrap(
    await importReferenceSeries(newsroom.deps, program, {
      ...table,
      statisticId: statistic.id,
      sourceId: source.id,
      points,
    }),
  );
  const untied = await findDeskArticle(newsroom.database, article.id);
  expect(untied?.references).toEqual([]);
  await record.draft();
  const tied = await findDeskArticle(newsroom.database, article.id);
  expect(tied?.references).toMatchObject([
    { statisticId: statistic.id, source: { name: source.name }, points: points.slice(0, 2) },
  ]);
});
