import type pg from 'pg';
import type { ReferenceSeries } from '#lib/domain/reference-series.ts';
import { collectTags } from '#lib/http/request-context.ts';
import { ask } from './sql/named-query.ts';
import { REFERENCE_SERIES, REFERENCE_VALUES, type ReferenceSeriesRow } from './sql/reference-series.ts';

/** The published tables a statistic's figures are matched against, whole; thinning is for whoever draws them. */
export async function listReferenceSeries(
  pool: pg.Pool,
  statisticId: string,
): Promise<readonly ReferenceSeries[]> {
  collectTags(`statistic:${statisticId}`);
  const series = await readSeries(pool, [statisticId], { until: null, most: null });
  collectTags(...series.map(({ source }) => `source:${source.id}`));
  return series;
}

/** The same of several statistics, but only what was out by the day an article was published. For the desk. */
export function listReferencesUntil(
  pool: pg.Pool,
  statisticIds: readonly string[],
  day: string | null,
): Promise<readonly ReferenceSeries[]> {
  return readSeries(pool, statisticIds, { until: day, most: DAYS_AT_HAND });
}

// An article that cites an older day than this cites history; each day is about 40 bytes of the desk's page.
const DAYS_AT_HAND = 60;

async function readSeries(
  pool: pg.Pool,
  statisticIds: readonly string[],
  { until, most }: { readonly until: string | null; readonly most: number | null },
): Promise<readonly ReferenceSeries[]> {
  if (statisticIds.length === 0) return [];
  const series = await ask(pool, REFERENCE_SERIES, [statisticIds]);
  if (series.length === 0) return [];
  const values = await ask(pool, REFERENCE_VALUES, [series.map(({ id }) => id), until, most]);
  const bySeries = Map.groupBy(values, (row) => row.series_id);
  return series.map((row) => ({
    ...toSeries(row),
    points: (bySeries.get(row.id) ?? []).map(({ as_of: asOf, value }) => ({ asOf, value })),
  }));
}

function toSeries(row: ReferenceSeriesRow): Omit<ReferenceSeries, 'points'> {
  return {
    id: row.id,
    statisticId: row.statistic_id,
    name: row.name,
    source: {
      id: row.source_id,
      slug: row.source_slug,
      name: row.source_name,
      series: row.source_series,
    },
    url: row.url,
    licence: row.licence,
    retrievedOn: row.retrieved_on,
  };
}
