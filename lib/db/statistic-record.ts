import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import type { Prisma } from './generated/client.ts';
import type { WriteTransaction } from './transaction.ts';

/** What a statistic is read with to become a record. */
export const WITH_DEFINITION = {
  topic: { select: { name: true } },
  aliases: { select: { alias: true }, orderBy: { alias: 'asc' } },
  definitions: { orderBy: { number: 'desc' }, take: 1 },
} satisfies Prisma.StatisticInclude;

/** The statistic with its definition in force, or null where there is none. */
export async function findStatisticRecord(
  transaction: WriteTransaction,
  id: string,
): Promise<StatisticRecord | null> {
  const row = await transaction.statistic.findUnique({ where: { id }, include: WITH_DEFINITION });
  return row === null ? null : toStatisticRecord(row);
}

/** The statistics whose name, definition or alias reads most like `words`; all of a topic's where there are none. */
export async function searchStatistics(
  transaction: WriteTransaction,
  search: { readonly words: string; readonly topicId: string | null; readonly unit: string | null },
): Promise<readonly StatisticRecord[]> {
  const ids = await transaction.$queryRaw<{ id: string }[]>`
    SELECT statistic.id
    FROM statistic
    JOIN LATERAL (
      SELECT counted, unit_code FROM statistic_definition
      WHERE statistic_id = statistic.id ORDER BY number DESC LIMIT 1
    ) definition ON true
    CROSS JOIN LATERAL (
      SELECT greatest(
        word_similarity(${search.words}, statistic.name),
        word_similarity(${search.words}, definition.counted),
        (SELECT max(word_similarity(${search.words}, alias)) FROM statistic_alias WHERE statistic_id = statistic.id)
      ) AS likeness
    ) likeness
    WHERE statistic.merged_into_id IS NULL
      AND (${search.unit}::text IS NULL OR definition.unit_code = ${search.unit})
      AND (${search.words} = '' OR likeness > ${LEAST_LIKENESS} OR statistic.name ILIKE ${`%${search.words}%`})
    ORDER BY (statistic.topic_id = ${search.topicId}::uuid) DESC NULLS LAST, likeness DESC, statistic.name
    LIMIT ${MOST_FOUND}`;
  const rows = await transaction.statistic.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    include: WITH_DEFINITION,
  });
  return ids.flatMap(({ id }) => rows.filter((row) => row.id === id).map(toStatisticRecord));
}

// Low enough that one mistyped letter still finds a name; the list is ordered by likeness anyway.
const LEAST_LIKENESS = 0.35;
// More than a list under a search field can show; the next letter narrows it.
const MOST_FOUND = 20;

/** A stored statistic with its definition in force. */
export function toStatisticRecord(
  row: Prisma.StatisticGetPayload<{ include: typeof WITH_DEFINITION }>,
): StatisticRecord {
  const [definition] = row.definitions;
  if (definition === undefined) throw new Error(`statistic ${row.id} has no definition`);
  const { counted, scope, place, unitCode, temporality, measure, per, base, comparedTo, start } = definition;
  return {
    id: row.id,
    slug: row.slug,
    revision: row.revision,
    topicId: row.topicId,
    topicName: row.topic.name,
    name: row.name,
    caveat: row.caveat,
    aliases: row.aliases.map(({ alias }) => alias),
    definitionNumber: definition.number,
    definition: {
      counted,
      scope,
      place,
      unit: unitCode,
      temporality,
      measure,
      per,
      base,
      comparedTo,
      start: start?.toISOString().slice(0, 10) ?? null,
    },
  };
}
