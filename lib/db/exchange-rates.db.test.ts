import { afterAll, beforeAll, expect, it } from 'vitest';
import { defineStatistic } from '#lib/usecases/define-statistic.ts';
import { importReferenceSeries } from '#lib/usecases/import-reference-series.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import { unwrap } from '#lib/usecases/testing/unwrap.ts';
import { listExchangeRates } from './exchange-rates.ts';

let record: PublishedRecord;

beforeAll(async () => {
  record = await openPublishedRecord();
});

afterAll(() => record.newsroom.close());

const rates = (currency: string) => listExchangeRates(record.newsroom.database.pool, currency);

async function definePrice(per: string): Promise<string> {
  const { newsroom, editor, statistic } = record;
  const definition = {
    counted: `US dollars for one ${per}`,
    scope: null,
    place: null,
    unit: 'USD',
    temporality: 'period',
    measure: 'rate',
    per,
    base: null,
    comparedTo: null,
    start: null,
  } as const;
  const { topicId } = statistic;
  const name = definition.counted;
  return unwrap(
    await defineStatistic(newsroom.deps, editor, { topicId, name, caveat: null, aliases: [], definition }),
  ).id;
}

it('are the published tables of what one currency costs in another, by year, for both of them', async () => {
  const statisticId = await definePrice('euro');
  expect(await rates('USD'), 'a price without a table converts nothing').toEqual([]);
  const { newsroom, source } = record;
  unwrap(
    await importReferenceSeries(newsroom.deps, await newsroom.hire('administrator'), {
      statisticId,
      sourceId: source.id,
      name: 'Yearly averages',
      url: null,
      licence: null,
      retrievedOn: null,
      points: [
        { asOf: '2022-12-31', value: '1.0530' },
        { asOf: '2023-12-31', value: '1.0813' },
      ],
    }),
  );
  const byYear = new Map([
    ['2022', '1.0530'],
    ['2023', '1.0813'],
  ]);
  expect(await rates('USD')).toMatchObject([{ to: { code: 'EUR' }, isPriceOfTarget: true, byYear }]);
  expect(await rates('EUR')).toMatchObject([{ to: { code: 'USD' }, isPriceOfTarget: false, byYear }]);
  expect(await rates('GBP')).toEqual([]);
});
