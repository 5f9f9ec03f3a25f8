import type pg from 'pg';
import type { ExchangeRates } from '#lib/comparison/derived/convert-amounts.ts';
import { listReferenceSeries } from './reference-series.ts';
import { EXCHANGE_RATES, type ExchangeRateRow } from './sql/exchange-rates.ts';
import { ask } from './sql/named-query.ts';

/** What amounts of a currency can be converted by: one table for each other currency, the first where there are more. */
export async function listExchangeRates(pool: pg.Pool, currency: string): Promise<readonly ExchangeRates[]> {
  const rows = await ask(pool, EXCHANGE_RATES, [currency]);
  const byTarget = new Map(rows.toReversed().map((row) => [row.code, row]));
  const rates = await Promise.all([...byTarget.values()].reverse().map((row) => readRates(pool, row)));
  return rates.filter((one) => one !== null);
}

/** A table holds a year's average at a day of that year. */
async function readRates(pool: pg.Pool, row: ExchangeRateRow): Promise<ExchangeRates | null> {
  const [table] = await listReferenceSeries(pool, row.statistic_id);
  if (table === undefined) return null;
  const { code, label_singular: labelSingular, label_plural: labelPlural, iso4217 } = row;
  return {
    to: { code, labelSingular, labelPlural, kind: 'money', iso4217 },
    isPriceOfTarget: row.is_price_of_target,
    counted: row.counted,
    statistic: { slug: row.slug, name: row.name },
    source: table.source,
    byYear: new Map(table.points.map(({ asOf, value }) => [asOf.slice(0, 4), value])),
  };
}
