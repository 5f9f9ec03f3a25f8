import { findClaimRecord } from '#lib/db/claim-record.ts';
import { claimTags } from '#lib/db/claim-tags.ts';
import { type RecordEvent, type WriteTransaction, write } from '#lib/db/transaction.ts';
import type { ClaimStatus } from '#lib/domain/claim.ts';
import { type ClaimMove, statusAfter } from '#lib/domain/claim-life.ts';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import { type Failure, invalidField } from '#lib/domain/failure.ts';
import type { HistoryEventName } from '#lib/domain/history.ts';
import type { Actor } from '#lib/domain/person.ts';
import { staleRevision } from '#lib/domain/stale-revision.ts';
import { canMoveClaim } from '#lib/permissions/can-move-claim.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { claimState } from './claim-state.ts';
import type { UseCaseDeps } from './deps.ts';
import { keepDiscrepancies } from './keep-discrepancies.ts';
import { listMissing } from './list-missing.ts';
import { refusal } from './refusal.ts';
import { statisticsTouched } from './statistics-touched.ts';

export interface ClaimMoveInput {
  readonly id: string;
  readonly revision: number;
  readonly move: ClaimMove;
  /** Required to retract; kept in history for every move. */
  readonly reason: string | null;
}

/** Moves a claim along its life: accepts, rejects, publishes, retracts it, or takes such a decision back. */
export async function moveClaim(
  deps: UseCaseDeps,
  actor: Actor,
  input: ClaimMoveInput,
): Promise<Result<ClaimRecord, Failure>> {
  const at = deps.now();
  return write(deps.database, actor, at, async (transaction, record) => {
    const moved = await moveClaimWithin(transaction, record, { actor, at, ...input });
    if (moved.ok && deps.discrepancies !== 'later' && SHOWN_MOVES.has(input.move)) {
      await keepDiscrepancies(transaction, await statisticsTouched(transaction, moved.value), at);
    }
    return moved;
  });
}

/** The moves that change what readers see. */
const SHOWN_MOVES: ReadonlySet<ClaimMove> = new Set(['publish', 'retract', 'reopen']);

/**
 * The same within a larger write, so that an article's claims are published together or not at all. That write keeps
 * the discrepancies, once for all of them.
 */
export async function moveClaimWithin(
  transaction: WriteTransaction,
  record: RecordEvent,
  input: ClaimMoveInput & { readonly actor: Actor; readonly at: Date },
): Promise<Result<ClaimRecord, Failure>> {
  const { id, revision, move, actor, at } = input;
  const before = await findClaimRecord(transaction, id);
  if (before === null) return err({ kind: 'not_found', what: 'claim', id });
  const failure = await findObstacle(transaction, before, input);
  if (failure !== null) return err(failure);
  const status = statusAfter(move, before.status);
  if (status === null) return err({ kind: 'not_allowed_now', message: notNow(move, before.status) });
  const changed = await transaction.claim.updateMany({
    where: { id, revision },
    data: {
      status,
      revision: { increment: 1 },
      updatedAt: at,
      ...(move === 'accept' && actor.kind === 'person' ? { createdById: actor.personId } : {}),
      ...(move === 'publish' && before.publishedAt === null ? { publishedAt: at } : {}),
      ...(move === 'retract' ? { retractedAt: at, retractionReason: input.reason } : {}),
      ...(move === 'reopen' ? { retractedAt: null, retractionReason: null } : {}),
    },
  });
  if (changed.count === 0) {
    return err(staleRevision({ move }, (await findClaimRecord(transaction, id)) ?? before));
  }
  const after = await findClaimRecord(transaction, id);
  if (after === null) throw new Error(`claim ${id} vanished while it was moved`);
  await record({
    event: EVENTS[move],
    subject: 'claim',
    subjectId: id,
    revision: after.revision,
    reason: input.reason,
    state: claimState(after),
    tags: after.publishedAt === null ? [] : await claimTags(transaction, before, after),
  });
  return ok(after);
}

const EVENTS: Readonly<Record<ClaimMove, HistoryEventName>> = {
  accept: 'ClaimAccepted',
  reject: 'ClaimRejected',
  submit: 'ClaimSubmitted',
  return: 'ClaimReturned',
  publish: 'ClaimPublished',
  retract: 'ClaimRetracted',
  reopen: 'ClaimReopened',
  undo_accept: 'ClaimAcceptanceUndone',
  undo_reject: 'ClaimRejectionUndone',
};

async function findObstacle(
  transaction: WriteTransaction,
  claim: ClaimRecord,
  { actor, move, revision, reason }: ClaimMoveInput & { readonly actor: Actor },
): Promise<Failure | null> {
  const { createdById, article } = await transaction.claim.findUniqueOrThrow({
    where: { id: claim.id },
    select: { createdById: true, article: { select: { topicId: true } } },
  });
  const moved = { status: claim.status, topicId: article.topicId, draftedBy: createdById };
  const refused = refusal(canMoveClaim(actor, move, moved));
  if (refused !== null) return refused;
  if (claim.revision !== revision) return staleRevision({ move }, claim);
  if (move === 'retract' && (reason ?? '').trim() === '') {
    return invalidField(
      'reason',
      'The reason is empty.',
      'Say why the claim is retracted; readers will see it.',
    );
  }
  if (move !== 'publish') return null;
  const missing = await listMissing(transaction, claim);
  return missing.length === 0 ? null : { kind: 'invalid', fields: missing };
}

function notNow(move: ClaimMove, status: ClaimStatus): string {
  const state = status.replace('_', ' ');
  return `This claim is ${state}; "${move.replace('_', ' ')}" does not apply to it. Reload to see where it stands.`;
}
