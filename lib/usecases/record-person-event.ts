import { findPersonRecord } from '#lib/db/people.ts';
import type { RecordEvent, WriteTransaction } from '#lib/db/transaction.ts';
import type { HistoryEventName, JsonObject } from '#lib/domain/history.ts';
import type { PersonRecord } from '#lib/domain/person-record.ts';

/** Records that something happened to somebody, and how they stand afterwards; part of a larger write. */
export async function recordPersonEvent(
  transaction: WriteTransaction,
  record: RecordEvent,
  event: HistoryEventName,
  personId: string,
  reason: string | null = null,
): Promise<PersonRecord> {
  const person = await findPersonRecord(transaction, personId);
  if (person === null) throw new Error(`person ${personId} vanished while being saved`);
  await record({
    event,
    subject: 'person',
    subjectId: personId,
    revision: person.revision,
    reason,
    state: toState(person),
    tags: [],
  });
  return person;
}

/** Never the e-mail address, since history outlives every removal. */
function toState({ name, deactivatedAt, shortcutsOff, roles }: PersonRecord): JsonObject {
  return {
    name,
    deactivatedAt,
    shortcutsOff,
    roles: roles.map(({ role, topicId }) => ({ role, topicId })),
  };
}
