import type { Failure } from '#lib/domain/failure.ts';
import type { HistoryEvent } from '#lib/domain/history.ts';
import type { Actor } from '#lib/domain/person.ts';
import type { Result } from '#lib/result.ts';
import { appendHistory } from './append-history.ts';
import type { Database } from './database.ts';
import type { Prisma } from './generated/client.ts';
import { SEARCH_TAG } from './search-tag.ts';

/** What a use case may write with; it exists only inside `write`. */
export type WriteTransaction = Prisma.TransactionClient;

/** Appends an event to history inside the running transaction. */
export type RecordEvent = (event: HistoryEvent) => Promise<void>;

/**
 * The one way anything is written: the change and its history commit together or not at all, and whoever holds
 * finished pages is told which of them grew old. A failed Result rolls everything back.
 */
export async function write<Value>(
  database: Database,
  actor: Actor,
  at: Date,
  work: (transaction: WriteTransaction, record: RecordEvent) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  try {
    return await database.prisma.$transaction(
      async (transaction) => {
        const tags = new Set<string>();
        const result = await work(transaction, async (event) => {
          for (const tag of event.tags) tags.add(tag);
          await appendHistory(transaction, actor, at, event);
        });
        if (!result.ok) throw new RolledBack(result.failure);
        if (tags.size > 0) tags.add(SEARCH_TAG);
        await announce(transaction, tags);
        return result;
      },
      { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS },
    );
  } catch (error) {
    if (error instanceof RolledBack) return { ok: false, failure: error.failure };
    throw error;
  }
}

// Bringing in a long article stores hundreds of suggestions at once; a form never comes near this.
const TRANSACTION_TIMEOUT_MS = 30_000;

/** PostgreSQL refuses a notification of 8,000 bytes or more. */
const TAGS_PER_NOTIFICATION = 100;

async function announce(transaction: WriteTransaction, tags: ReadonlySet<string>): Promise<void> {
  const all = [...tags];
  for (let first = 0; first < all.length; first += TAGS_PER_NOTIFICATION) {
    const payload = JSON.stringify({ tags: all.slice(first, first + TAGS_PER_NOTIFICATION) });
    await transaction.$executeRaw`SELECT pg_notify('figures_changes', ${payload})`;
  }
}

/** Carries a failure out of Prisma's transaction, which only an exception rolls back. */
class RolledBack extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super('rolled back');
    this.failure = failure;
  }
}
