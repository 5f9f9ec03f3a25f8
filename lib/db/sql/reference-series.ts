import type { NamedQuery } from './named-query.ts';

/** $1 statistics. Their reference series, with who publishes them. */
export const REFERENCE_SERIES: NamedQuery<ReferenceSeriesRow> = {
  name: 'reference_series',
  text: `
    SELECT r.id, r.statistic_id, r.name, r.url, r.licence, r.retrieved_on,
      s.id AS source_id, s.slug AS source_slug, s.name AS source_name, s.series AS source_series
    FROM reference_series r
    JOIN source s ON s.id = r.source_id
    WHERE r.statistic_id = ANY($1::uuid[])
    ORDER BY r.name, r.id`,
};

/** $1 series, $2 the last day wanted or null, $3 how many days before it at most. By the primary key alone. */
export const REFERENCE_VALUES: NamedQuery<ReferenceValueRow> = {
  name: 'reference_values',
  text: `
    SELECT series.id AS series_id, v.as_of, v.value
    FROM unnest($1::uuid[]) AS series (id)
    CROSS JOIN LATERAL (
      SELECT as_of, value FROM reference_value
      WHERE series_id = series.id AND ($2::date IS NULL OR as_of <= $2::date)
      ORDER BY as_of DESC LIMIT $3::int
    ) v
    ORDER BY series.id, v.as_of`,
};

export interface ReferenceSeriesRow {
  readonly id: string;
  readonly statistic_id: string;
  readonly name: string;
  readonly url: string | null;
  readonly licence: string | null;
  readonly retrieved_on: string | null;
  readonly source_id: string;
  readonly source_slug: string;
  readonly source_name: string;
  readonly source_series: number;
}

export interface ReferenceValueRow {
  readonly series_id: string;
  readonly as_of: string;
  readonly value: string;
}
