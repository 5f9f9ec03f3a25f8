import { claimColumns } from '#lib/db/claim-columns.ts';
import { findClaimRecord } from '#lib/db/claim-record.ts';
import { claimTags } from '#lib/db/claim-tags.ts';
import type { RecordEvent, WriteTransaction } from '#lib/db/transaction.ts';
import type { AsOf } from '#lib/domain/as-of.ts';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import { claimState } from './claim-state.ts';

/**
 * Lets an article's claims follow its corrected day of publication (YYYY-MM-DD; null where it is not known): those
 * whose text gives no date of their own are "on or before" the new day, each as a revision in its own history.
 */
export async function redateClaims(
  transaction: WriteTransaction,
  record: RecordEvent,
  { articleId, publishedOn, at }: Redating,
): Promise<void> {
  await transaction.claim.updateMany({
    where: { articleId },
    data: { articlePublishedOn: publishedOn === null ? null : new Date(publishedOn) },
  });
  if (publishedOn === null) return;
  const asOf: AsOf = {
    date: publishedOn,
    from: publishedOn,
    to: publishedOn,
    precision: 'day',
    basis: 'published',
  };
  const undated = await transaction.claim.findMany({
    where: { articleId, asOfBasis: 'published' },
    select: { id: true },
  });
  for (const { id } of undated) {
    await transaction.claim.update({
      where: { id },
      data: { ...claimColumns({ asOf }), revision: { increment: 1 }, updatedAt: at },
    });
    const after = await findClaimRecord(transaction, id);
    if (after === null) throw new Error(`claim ${id} vanished while its article was redated`);
    await recordRedating(transaction, record, after);
  }
}

export interface Redating {
  readonly articleId: string;
  readonly publishedOn: string | null;
  readonly at: Date;
}

async function recordRedating(
  transaction: WriteTransaction,
  record: RecordEvent,
  claim: ClaimRecord,
): Promise<void> {
  await record({
    event: 'ClaimEdited',
    subject: 'claim',
    subjectId: claim.id,
    revision: claim.revision,
    reason: 'The day on which its article was published was corrected.',
    state: claimState(claim),
    tags: claim.publishedAt === null ? [] : await claimTags(transaction, claim),
  });
}
