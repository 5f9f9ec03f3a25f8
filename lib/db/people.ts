import type { PersonRecord } from '#lib/domain/person-record.ts';
import type { Prisma } from './generated/client.ts';
import type { WriteTransaction } from './transaction.ts';

/** Everyone who ever joined, by name, those without access last. */
export async function listPeople(reader: Pick<WriteTransaction, 'person'>): Promise<readonly PersonRecord[]> {
  const rows = await reader.person.findMany({
    include: WITH_ROLES,
    orderBy: [{ deactivatedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(toPersonRecord);
}

/** One person as they stand, or null where there is none. */
export async function findPersonRecord(
  reader: Pick<WriteTransaction, 'person'>,
  id: string,
): Promise<PersonRecord | null> {
  const row = await reader.person.findUnique({ where: { id }, include: WITH_ROLES });
  return row === null ? null : toPersonRecord(row);
}

const WITH_ROLES = {
  user: { select: { email: true } },
  roles: {
    include: { topic: { select: { name: true } } },
    orderBy: [{ role: 'asc' }, { grantedAt: 'asc' }],
  },
} satisfies Prisma.PersonInclude;

function toPersonRecord(row: Prisma.PersonGetPayload<{ include: typeof WITH_ROLES }>): PersonRecord {
  return {
    id: row.id,
    name: row.name,
    email: row.user?.email ?? null,
    deactivatedAt: row.deactivatedAt?.toISOString() ?? null,
    shortcutsOff: row.shortcutsOff,
    revision: row.revision,
    createdAt: row.createdAt.toISOString(),
    roles: row.roles.map(({ id, role, topicId, topic }) => ({
      id,
      role,
      topicId,
      topicName: topic?.name ?? null,
    })),
  };
}
