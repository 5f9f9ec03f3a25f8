import { CLAIM_STATUSES, type ClaimStatus } from '#lib/domain/claim.ts';
import { CLAIM_MOVES, type ClaimMove, statusAfter } from '#lib/domain/claim-life.ts';
import { type Actor, ROLES, type Role } from '#lib/domain/person.ts';
import { canEditClaim } from './can-edit-claim.ts';
import { canMoveClaim } from './can-move-claim.ts';
import type { Permission } from './permission.ts';

/** What may be done to a claim in a state, where it leads, and the roles that may: asked of the permissions themselves. */
export interface ReviewStep {
  readonly deed: ClaimMove | 'revise';
  readonly from: ClaimStatus;
  readonly to: ClaimStatus;
  readonly roles: readonly Role[];
}

/** The rule by which claims come before readers and are taken back, as it is in force. */
export function listReviewSteps(): readonly ReviewStep[] {
  const moves = CLAIM_MOVES.flatMap((deed) =>
    CLAIM_STATUSES.flatMap((from): readonly ReviewStep[] => {
      const to = statusAfter(deed, from);
      if (to === null) return [];
      const roles = rolesThat((actor) => canMoveClaim(actor, deed, { status: from, topicId: TOPIC }));
      return [{ deed, from, to, roles }];
    }),
  );
  const revising = rolesThat((actor) => canEditClaim(actor, { status: 'published', topicId: TOPIC }));
  return [...moves, { deed: 'revise', from: 'published', to: 'published', roles: revising }];
}

/** Whether somebody who only reviews may publish what they drafted themselves. */
export function mayReviewersPublishTheirOwn(): boolean {
  const own = { status: 'in_review', topicId: TOPIC, draftedBy: SOMEBODY } as const;
  return canMoveClaim(holding('reviewer'), 'publish', own).allowed;
}

const SOMEBODY = 'somebody';
// Any one: each role is asked for as it holds for all topics.
const TOPIC = 'a topic';

function rolesThat(may: (actor: Actor) => Permission): readonly Role[] {
  return ROLES.filter((role) => may(holding(role)).allowed);
}

function holding(role: Role): Actor {
  return { kind: 'person', personId: SOMEBODY, name: '', grants: [{ role, topicId: null }] };
}
