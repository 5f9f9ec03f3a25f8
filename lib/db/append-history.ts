import { createHash, randomBytes } from 'node:crypto';
import type { HistoryEvent } from '#lib/domain/history.ts';
import type { Actor } from '#lib/domain/person.ts';
import { canonicalJson } from './canonical-json.ts';
import type { WriteTransaction } from './transaction.ts';

/**
 * Appends one event to history, built for proof: the leaf is the SHA-256 of the stored record, which holds the
 * event and a salted hash of the full after-state; salt and state lie apart, where a takedown can empty them.
 */
export async function appendHistory(
  transaction: WriteTransaction,
  actor: Actor,
  at: Date,
  event: HistoryEvent,
): Promise<void> {
  const salt = randomBytes(16);
  const state = canonicalJson(event.state);
  const actorId = actor.kind === 'person' ? actor.personId : null;
  const record = canonicalJson({
    event: event.event,
    subject: event.subject,
    subjectId: event.subjectId,
    revision: event.revision,
    reason: event.reason,
    actor: actorId ?? actor.name,
    at: at.toISOString(),
    // Salted, so that emptied words cannot be guessed back from their hash.
    state: sha256(salt, Buffer.from(state)).toString('hex'),
  });
  await transaction.historyEntry.create({
    data: {
      event: event.event,
      at,
      actorId,
      actorName: actor.name,
      subjectType: event.subject,
      subjectId: event.subjectId,
      revision: event.revision,
      reason: event.reason,
      tags: [...event.tags],
      record,
      leaf: new Uint8Array(sha256(Buffer.from(record))),
      payload: { create: { salt: new Uint8Array(salt), state } },
    },
  });
}

function sha256(...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
