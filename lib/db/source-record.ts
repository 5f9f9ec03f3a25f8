import type { SourceRecord } from '#lib/domain/source-record.ts';
import type { Prisma } from './generated/client.ts';
import type { WriteTransaction } from './transaction.ts';

/** What a source is read with to become a record. */
export const WITH_ALIASES = {
  aliases: { select: { alias: true }, orderBy: { alias: 'asc' } },
} satisfies Prisma.SourceInclude;

/** The source as it stands, or null where there is none. */
export async function findSourceRecord(
  transaction: WriteTransaction,
  id: string,
): Promise<SourceRecord | null> {
  const row = await transaction.source.findUnique({ where: { id }, include: WITH_ALIASES });
  return row === null ? null : toSourceRecord(row);
}

/** The sources whose name or alias reads most like `words`, best first; the first ones by name where there are none. */
export async function searchSources(
  transaction: WriteTransaction,
  words: string,
): Promise<readonly SourceRecord[]> {
  const ids = await transaction.$queryRaw<{ id: string }[]>`
    SELECT source.id
    FROM source
    CROSS JOIN LATERAL (
      SELECT greatest(
        word_similarity(${words}, source.name),
        (SELECT max(word_similarity(${words}, alias)) FROM source_alias WHERE source_id = source.id)
      ) AS likeness
    ) likeness
    WHERE source.merged_into_id IS NULL
      AND (${words} = '' OR likeness > ${LEAST_LIKENESS} OR source.name ILIKE ${`%${words}%`})
    ORDER BY likeness DESC, source.name
    LIMIT ${MOST_FOUND}`;
  const rows = await transaction.source.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    include: WITH_ALIASES,
  });
  return ids.flatMap(({ id }) => rows.filter((row) => row.id === id).map(toSourceRecord));
}

// Low enough that one mistyped letter still finds a name; the list is ordered by likeness anyway.
const LEAST_LIKENESS = 0.35;
// More than a list under a search field can show; the next letter narrows it.
const MOST_FOUND = 20;

/** A stored source with its aliases. */
export function toSourceRecord(row: Prisma.SourceGetPayload<{ include: typeof WITH_ALIASES }>): SourceRecord {
  const { id, slug, revision, name, kind, country, parentId, description, method, limits } = row;
  return {
    id,
    slug,
    revision,
    name,
    kind,
    country,
    parentId,
    description,
    method,
    limits,
    aliases: row.aliases.map(({ alias }) => alias),
  };
}
