import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import { collectTags } from '#lib/http/request-context.ts';
import type { Database } from './database.ts';
import { type Found, found, moved } from './found.ts';
import { ask } from './sql/named-query.ts';
import { STATISTIC_BY_SLUG, type StatisticRow } from './sql/statistics.ts';

/** The statistic under an address, under its definition in force. */
export async function findPublicStatistic({ pool }: Database, slug: string): Promise<Found<PublicStatistic>> {
  const [row] = await ask(pool, STATISTIC_BY_SLUG, [slug]);
  if (row === undefined) return null;
  collectTags(`statistic:${row.id}`, `topic:${row.topic_id}`);
  return row.merged_slug === null ? found(toStatistic(row)) : moved(row.merged_slug);
}

function toStatistic(row: StatisticRow): PublicStatistic {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    topic: { id: row.topic_id, slug: row.topic_slug, name: row.topic_name },
    caveat: row.caveat,
    definitionNumber: row.number,
    definition: {
      counted: row.counted,
      scope: row.scope,
      place: row.place,
      temporality: row.temporality,
      measure: row.measure,
      per: row.per,
      base: row.base,
      comparedTo: row.compared_to,
      start: row.start,
      unit: {
        code: row.code,
        labelSingular: row.label_singular,
        labelPlural: row.label_plural,
        kind: row.unit_kind,
        iso4217: row.iso4217,
      },
    },
  };
}
