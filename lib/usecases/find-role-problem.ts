import type { WriteTransaction } from '#lib/db/transaction.ts';
import { type Failure, invalidField } from '#lib/domain/failure.ts';
import type { RoleGrant } from '#lib/domain/person.ts';

/** What speaks against granting this role there, or null. */
export async function findRoleProblem(
  transaction: WriteTransaction,
  { topicId }: RoleGrant,
): Promise<Failure | null> {
  if (topicId === null) return null;
  const topic = await transaction.topic.findUnique({ where: { id: topicId }, select: { id: true } });
  if (topic !== null) return null;
  return invalidField('topicId', 'This topic does not exist.', 'Choose one from the list.');
}
