import type { ClaimStatus } from '#lib/domain/claim.ts';
import type { Actor } from '#lib/domain/person.ts';
import { forbid, type Permission, permit, scopeOf } from './permission.ts';
import type { Right } from './rights.ts';

/** Whether someone may change what a claim says, or draft one (status `draft`). */
export function canEditClaim(
  actor: Actor,
  claim: { readonly status: ClaimStatus; readonly topicId: string | null },
): Permission {
  const right = RIGHT_BY_STATUS[claim.status];
  if (right !== null) return permit(actor, right, scopeOf(right, claim.topicId));
  const first = claim.status === 'rejected' ? 'Take the rejection back' : 'Reopen it';
  return forbid(`A ${claim.status} claim cannot be edited. ${first} first.`);
}

/** Null where a claim rests: it has to be brought back before it is edited. */
const RIGHT_BY_STATUS: Readonly<Record<ClaimStatus, Right | null>> = {
  suggested: 'draft_claims',
  draft: 'draft_claims',
  in_review: 'change_submitted_claims',
  published: 'revise_claims',
  rejected: null,
  retracted: null,
};
