import type { PropositionRecord } from '#lib/domain/proposition-record.ts';
import type { Prisma } from './generated/client.ts';
import type { WriteTransaction } from './transaction.ts';

/** What a proposition is read with to become a record. */
export const WITH_TOPIC = { topic: { select: { name: true } } } satisfies Prisma.PropositionInclude;

/** The proposition as it stands, or null where there is none. */
export async function findPropositionRecord(
  transaction: WriteTransaction,
  id: string,
): Promise<PropositionRecord | null> {
  const row = await transaction.proposition.findUnique({ where: { id }, include: WITH_TOPIC });
  return row === null ? null : toPropositionRecord(row);
}

/** The propositions that read most like `words`; all of a topic's, and then others, where there are none. */
export async function searchPropositions(
  transaction: WriteTransaction,
  search: { readonly words: string; readonly topicId: string | null },
): Promise<readonly PropositionRecord[]> {
  const ids = await transaction.$queryRaw<{ id: string }[]>`
    SELECT proposition.id
    FROM proposition
    CROSS JOIN LATERAL (SELECT word_similarity(${search.words}, proposition.statement) AS likeness) likeness
    WHERE ${search.words} = '' OR likeness > ${LEAST_LIKENESS}
      OR proposition.statement ILIKE ${`%${search.words}%`}
    ORDER BY (proposition.topic_id = ${search.topicId}::uuid) DESC NULLS LAST, likeness DESC, proposition.statement
    LIMIT ${MOST_FOUND}`;
  const rows = await transaction.proposition.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    include: WITH_TOPIC,
  });
  return ids.flatMap(({ id }) => rows.filter((row) => row.id === id).map(toPropositionRecord));
}

// Low enough that one mistyped letter still finds a sentence; the list is ordered by likeness anyway.
const LEAST_LIKENESS = 0.35;
// More than a list under a search field can show; the next letter narrows it.
const MOST_FOUND = 20;

/** A stored proposition with the name of its topic. */
export function toPropositionRecord(
  row: Prisma.PropositionGetPayload<{ include: typeof WITH_TOPIC }>,
): PropositionRecord {
  const { id, slug, revision, topicId, topic, statement } = row;
  return { id, slug, revision, topicId, topicName: topic.name, statement };
}
