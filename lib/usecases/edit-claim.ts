import { describeQuote } from '#lib/anchoring/describe-quote.ts';
import {
  attributionRows,
  claimColumns,
  comparisonKeys,
  relationRows,
  spanRows,
} from '#lib/db/claim-columns.ts';
import { findClaimRecord } from '#lib/db/claim-record.ts';
import { claimTags } from '#lib/db/claim-tags.ts';
import { type WriteTransaction, write } from '#lib/db/transaction.ts';
import { applyClaimEdit } from '#lib/domain/apply-claim-edit.ts';
import { checkClaimEdit, checkFitsKind } from '#lib/domain/check-claim.ts';
import type { ClaimEdit, ClaimRecord } from '#lib/domain/claim-record.ts';
import { type Failure, invalidField } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { staleRevision } from '#lib/domain/stale-revision.ts';
import { canEditClaim } from '#lib/permissions/can-edit-claim.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { claimState } from './claim-state.ts';
import type { UseCaseDeps } from './deps.ts';
import { findUnknownReferences } from './find-unknown-references.ts';
import { keepDiscrepancies } from './keep-discrepancies.ts';
import { listMissing } from './list-missing.ts';
import { refusal } from './refusal.ts';
import { statisticsTouched } from './statistics-touched.ts';

/** Changes what a claim says. With a stale revision nothing is changed, and both states come back. */
export async function editClaim(
  deps: UseCaseDeps,
  actor: Actor,
  input: { readonly id: string; readonly revision: number; readonly edit: ClaimEdit },
): Promise<Result<ClaimRecord, Failure>> {
  const { id, revision, edit } = input;
  const problems = checkClaimEdit(edit);
  if (problems.length > 0) return err({ kind: 'invalid', fields: problems });
  const at = deps.now();
  return write(deps.database, actor, at, async (transaction, record) => {
    const before = await findClaimRecord(transaction, id);
    if (before === null) return err({ kind: 'not_found', what: 'claim', id });
    const article = await transaction.article.findUniqueOrThrow({ where: { id: before.articleId } });
    const refused = refusal(canEditClaim(actor, { status: before.status, topicId: article.topicId }));
    if (refused !== null) return err(refused);
    if (before.revision !== revision) return err(staleRevision(edit, before));
    const refusedFields = [
      ...checkFitsKind(edit, before.kind),
      ...(await findUnknownReferences(transaction, edit)),
    ];
    if (refusedFields.length > 0) return err({ kind: 'invalid', fields: refusedFields });
    const edited = applyClaimEdit(before, edit);
    const missing = before.status === 'published' ? await listMissing(transaction, edited) : [];
    if (missing.length > 0) return err({ kind: 'invalid', fields: missing });
    const changed = await transaction.claim.updateMany({
      where: { id, revision },
      data: {
        ...claimColumns(edit),
        ...comparisonKeys(edited),
        revision: { increment: 1 },
        updatedAt: at,
      },
    });
    if (changed.count === 0) return err(await overtaken(transaction, before, edit));
    const failure = await replaceParts(transaction, before, edit);
    if (failure !== null) return err(failure);
    const after = await findClaimRecord(transaction, id);
    if (after === null) throw new Error(`claim ${id} vanished while it was edited`);
    await record({
      event: 'ClaimEdited',
      subject: 'claim',
      subjectId: id,
      revision: after.revision,
      reason: null,
      state: claimState(after),
      tags: after.publishedAt === null ? [] : await claimTags(transaction, before, after),
    });
    if (before.status === 'published' && deps.discrepancies !== 'later') {
      await keepDiscrepancies(transaction, await statisticsTouched(transaction, before, after), at);
    }
    return ok(after);
  });
}

/** Somebody committed between our reading and our writing: what they wrote goes back with what was sent. */
async function overtaken(
  transaction: WriteTransaction,
  before: ClaimRecord,
  edit: ClaimEdit,
): Promise<Failure> {
  return staleRevision(edit, (await findClaimRecord(transaction, before.id)) ?? before);
}

async function replaceParts(
  transaction: WriteTransaction,
  before: ClaimRecord,
  edit: ClaimEdit,
): Promise<Failure | null> {
  const claimId = before.id;
  if (edit.attribution !== undefined) {
    await transaction.attribution.deleteMany({ where: { claimId } });
    await transaction.attribution.createMany({ data: attributionRows(claimId, edit.attribution) });
  }
  if (edit.relations !== undefined) {
    await transaction.claimRelation.deleteMany({ where: { fromId: claimId } });
    await transaction.claimRelation.createMany({ data: relationRows(claimId, edit.relations) });
  }
  if (edit.spans === undefined || before.versionId === null) return null;
  const stored = await transaction.articleText.findUnique({ where: { versionId: before.versionId } });
  const text = stored?.text ?? '';
  const quote = edit.spans.find((span) => span.role === 'quote');
  if (quote === undefined || quote.end > text.length) {
    return invalidField(
      'spans',
      'There is no quote within the text.',
      'Select the words that make the claim.',
    );
  }
  const { exact, prefix, suffix } = describeQuote(text, quote.start, quote.end);
  await transaction.claimQuote.update({ where: { claimId }, data: { exact, prefix, suffix } });
  if (before.kind === 'absence') {
    await transaction.claim.update({ where: { id: claimId }, data: { verbatim: exact } });
  }
  await transaction.claimSpan.deleteMany({ where: { claimId } });
  await transaction.claimSpan.createMany({ data: spanRows(claimId, edit.spans) });
  return null;
}
