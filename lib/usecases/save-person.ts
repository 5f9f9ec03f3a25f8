import { findPersonRecord } from '#lib/db/people.ts';
import type { RecordEvent, WriteTransaction } from '#lib/db/transaction.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { HistoryEventName } from '#lib/domain/history.ts';
import type { PersonRecord } from '#lib/domain/person-record.ts';
import { staleRevision } from '#lib/domain/stale-revision.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { recordPersonEvent } from './record-person-event.ts';

/** A change to somebody, from the revision it was made on. */
export interface PersonChange {
  readonly personId: string;
  readonly expectedRevision: number;
  readonly event: HistoryEventName;
  readonly reason: string | null;
  /** What was sent, to be given back if somebody saved first. */
  readonly mine: unknown;
}

/**
 * Raises the person's revision, lets `work` make the change or refuse it, and records how they stand afterwards;
 * part of a larger write.
 */
export async function savePerson(
  transaction: WriteTransaction,
  record: RecordEvent,
  change: PersonChange,
  work: (person: PersonRecord) => Promise<Failure | null>,
): Promise<Result<PersonRecord, Failure>> {
  const { count } = await transaction.person.updateMany({
    where: { id: change.personId, revision: change.expectedRevision },
    data: { revision: { increment: 1 } },
  });
  const person = await findPersonRecord(transaction, change.personId);
  if (person === null) return err({ kind: 'not_found', what: 'person', id: change.personId });
  if (count === 0) return err(staleRevision(change.mine, person));
  const refused = await work(person);
  if (refused !== null) return err(refused);
  return ok(await recordPersonEvent(transaction, record, change.event, change.personId, change.reason));
}
