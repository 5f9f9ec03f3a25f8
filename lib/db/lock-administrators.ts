import type { WriteTransaction } from './transaction.ts';

/**
 * The ids of all who can administer now. Whoever asks holds a lock until their transaction ends, so that two
 * administrators who remove each other at the same moment cannot both succeed.
 */
export async function lockAdministrators(transaction: WriteTransaction): Promise<ReadonlySet<string>> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${ADMINISTRATORS_LOCK}::bigint)`;
  const rows = await transaction.person.findMany({
    where: {
      deactivatedAt: null,
      userId: { not: null },
      roles: { some: { role: 'administrator', topicId: null } },
    },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

// Any number that no other lock of the program uses; this one spells "admin" on a phone.
const ADMINISTRATORS_LOCK = 23_646;
