import { describeQuote } from '#lib/anchoring/describe-quote.ts';
import {
  attributionRows,
  claimColumns,
  comparisonKeys,
  relationRows,
  spanRows,
} from '#lib/db/claim-columns.ts';
import { findClaimRecord } from '#lib/db/claim-record.ts';
import { type WriteTransaction, write } from '#lib/db/transaction.ts';
import { checkClaimEdit, checkFitsKind } from '#lib/domain/check-claim.ts';
import type { ClaimKind } from '#lib/domain/claim.ts';
import type { ClaimEdit, ClaimRecord } from '#lib/domain/claim-record.ts';
import { NO_DEPARTURES } from '#lib/domain/claim-record.ts';
import { type Failure, type FieldProblem, invalidField } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { canEditClaim } from '#lib/permissions/can-edit-claim.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { claimState } from './claim-state.ts';
import type { UseCaseDeps } from './deps.ts';
import { findUnknownReferences } from './find-unknown-references.ts';
import { refusal } from './refusal.ts';

/** A claim an editor makes: what it says, and where that stands. A quote's words follow from its spans. */
export interface ClaimDraft {
  readonly articleId: string;
  /** Left out, it is a figure where the edit gives one, and otherwise a statement. */
  readonly kind?: ClaimKind;
  readonly evidence: DraftEvidence;
  readonly edit: ClaimEdit;
}

export type DraftEvidence =
  | { readonly kind: 'quote'; readonly versionId: string }
  | { readonly kind: 'table'; readonly table: string; readonly row: string; readonly column: string }
  | { readonly kind: 'recorded'; readonly url: string | null; readonly note: string | null };

/** Drafts a claim from words an editor selected, a table cell, or a report that was read but not captured. */
export async function draftClaim(
  deps: UseCaseDeps,
  actor: Actor,
  { articleId, evidence, edit, kind = kindOf(edit) }: ClaimDraft,
): Promise<Result<ClaimRecord, Failure>> {
  const problems = [...checkClaimEdit(edit), ...checkDraftedKind(edit, kind)];
  if (problems.length > 0) return err({ kind: 'invalid', fields: problems });
  const at = deps.now();
  return write(deps.database, actor, at, async (transaction, record) => {
    const article = await transaction.article.findUnique({ where: { id: articleId } });
    if (article === null) return err({ kind: 'not_found', what: 'article', id: articleId });
    const refused = refusal(canEditClaim(actor, { status: 'draft', topicId: article.topicId }));
    if (refused !== null) return err(refused);
    const unknown = await findUnknownReferences(transaction, edit);
    if (unknown.length > 0) return err({ kind: 'invalid', fields: unknown });
    const { id } = await transaction.claim.create({
      data: {
        ...claimColumns(edit),
        ...comparisonKeys({
          figure: edit.figure ?? null,
          departures: edit.departures ?? NO_DEPARTURES,
          attribution: edit.attribution ?? [],
        }),
        kind,
        status: 'draft',
        articleId,
        evidence: evidence.kind,
        ...(evidence.kind === 'quote' ? { versionId: evidence.versionId } : {}),
        ...(evidence.kind === 'recorded' ? { recordedUrl: evidence.url, recordedNote: evidence.note } : {}),
        articlePublishedOn: article.publishedOn,
        createdById: actor.kind === 'person' ? actor.personId : null,
        createdAt: at,
        updatedAt: at,
      },
    });
    const failure = await storeEvidence(transaction, {
      id,
      kind,
      articleId,
      evidence,
      edit,
      language: article.language,
    });
    if (failure !== null) return err(failure);
    await transaction.attribution.createMany({ data: attributionRows(id, edit.attribution ?? []) });
    await transaction.claimRelation.createMany({ data: relationRows(id, edit.relations ?? []) });
    const claim = await findClaimRecord(transaction, id);
    if (claim === null) throw new Error(`claim ${id} vanished while it was drafted`);
    await record({
      event: 'ClaimDrafted',
      subject: 'claim',
      subjectId: id,
      revision: claim.revision,
      reason: null,
      state: claimState(claim),
      tags: [],
    });
    return ok(claim);
  });
}

function kindOf(edit: ClaimEdit): ClaimKind {
  return edit.figure === undefined ? 'statement' : 'figure';
}

function checkDraftedKind(edit: ClaimEdit, kind: ClaimKind): readonly FieldProblem[] {
  if (kind !== 'figure' || edit.figure !== undefined) return checkFitsKind(edit, kind);
  return [
    {
      field: 'figure',
      message: 'The figure has no value.',
      remedy: 'Give the value, or draft the words as a statement or an absence.',
    },
  ];
}

interface Stored {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly articleId: string;
  readonly evidence: DraftEvidence;
  readonly edit: ClaimEdit;
  readonly language: string;
}

async function storeEvidence(
  transaction: WriteTransaction,
  { id, kind, articleId, evidence, edit, language }: Stored,
): Promise<Failure | null> {
  if (evidence.kind === 'recorded') return null;
  if (evidence.kind === 'table') {
    const { table, row, column } = evidence;
    await transaction.claimSpan.create({
      data: { claimId: id, role: 'number', locator: 'table', table, row, column },
    });
    return null;
  }
  const version = await transaction.articleVersion.findFirst({
    where: { id: evidence.versionId, articleId },
    include: { text: true },
  });
  const text = version?.text?.text ?? null;
  const quote = (edit.spans ?? []).find((span) => span.role === 'quote');
  if (text === null) return { kind: 'not_found', what: 'article version', id: evidence.versionId };
  if (quote === undefined || quote.end > text.length) {
    return invalidField(
      'spans',
      'There is no quote within the text.',
      'Select the words that make the claim.',
    );
  }
  const { exact, prefix, suffix } = describeQuote(text, quote.start, quote.end);
  await transaction.claimQuote.create({ data: { claimId: id, exact, prefix, suffix, language } });
  await transaction.claimSpan.createMany({ data: spanRows(id, edit.spans ?? []) });
  if (kind === 'absence') await transaction.claim.update({ where: { id }, data: { verbatim: exact } });
  return null;
}
