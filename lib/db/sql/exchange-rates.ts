import type { NamedQuery } from './named-query.ts';

/**
 * $1 a currency. Statistics that price one currency in another of which one is $1, and have a published table: the
 * definition's unit is what is paid, and its `per` names the currency that is bought.
 */
export const EXCHANGE_RATES: NamedQuery<ExchangeRateRow> = {
  name: 'exchange_rates',
  text: `
    SELECT s.id AS statistic_id, s.slug, s.name, d.counted, d.unit_code = $1 AS is_price_of_target,
      target.code, target.label_singular, target.label_plural, target.iso4217
    FROM unit bought
    JOIN statistic_definition d ON d.per = bought.label_singular AND d.measure = 'rate'
    JOIN unit paid ON paid.code = d.unit_code AND paid.kind = 'money'
    JOIN statistic s ON s.id = d.statistic_id AND s.merged_into_id IS NULL
    JOIN unit target ON target.code = CASE WHEN paid.code = $1 THEN bought.code ELSE paid.code END
    WHERE bought.kind = 'money' AND $1 IN (bought.code, paid.code)
      AND d.number = (SELECT max(number) FROM statistic_definition WHERE statistic_id = s.id)
      AND EXISTS (SELECT FROM reference_series WHERE statistic_id = s.id)
    ORDER BY target.code, s.id`,
};

export interface ExchangeRateRow {
  readonly statistic_id: string;
  readonly slug: string;
  readonly name: string;
  readonly counted: string;
  readonly is_price_of_target: boolean;
  readonly code: string;
  readonly label_singular: string;
  readonly label_plural: string;
  readonly iso4217: string | null;
}
