import type { ClaimStatus } from '#lib/domain/claim.ts';
import type { ClaimMove } from '#lib/domain/claim-life.ts';
import type { Actor } from '#lib/domain/person.ts';
import { ALLOWED, forbid, type Permission, permit, scopeOf } from './permission.ts';
import type { Right } from './rights.ts';

/** Whether someone may make a move in a claim's life. Whether its status allows the move, claim-life.ts says. */
export function canMoveClaim(actor: Actor, move: ClaimMove, claim: MovedClaim): Permission {
  const isOwn = actor.kind === 'person' && actor.personId === claim.draftedBy;
  if (move === 'return' && isOwn) return ALLOWED;
  const right = rightFor(move, claim.status);
  const permission = permit(actor, right, scopeOf(right, claim.topicId));
  if (!permission.allowed || move !== 'publish' || !isOwn) return permission;
  return mayPublishOwn(actor, claim);
}

export interface MovedClaim {
  readonly status: ClaimStatus;
  readonly topicId: string | null;
  /** The person who drafted or accepted it, where known. */
  readonly draftedBy?: string | null;
}

/** A claim goes by review to be seen by a second person: whoever reviews without being an editor reviews others' claims. */
function mayPublishOwn(actor: Actor, claim: MovedClaim): Permission {
  const asEditor = permit(actor, 'publish_claims', scopeOf('publish_claims', claim.topicId));
  return asEditor.allowed
    ? asEditor
    : forbid('You drafted this claim yourself, so someone else must approve it.');
}

function rightFor(move: ClaimMove, status: ClaimStatus): Right {
  switch (move) {
    case 'accept':
    case 'submit':
    case 'undo_accept':
    case 'undo_reject':
      return 'draft_claims';
    case 'reject':
      return status === 'in_review' ? 'change_submitted_claims' : 'draft_claims';
    case 'return':
      return 'review_claims';
    case 'publish':
      return status === 'in_review' ? 'review_claims' : 'publish_claims';
    case 'retract':
    case 'reopen':
      return 'retract_claims';
  }
}
