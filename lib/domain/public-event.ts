import type { ClaimChange, ClaimEvent } from './public-claim.ts';
import type { ReportedClaim } from './reported-claim.ts';

/** Something that happened to a public claim, with the claim as it stood then: what feeds tell. */
export interface PublicEvent {
  readonly kind: Exclude<ClaimEvent['kind'], 'reopened'>;
  /** ISO instant. */
  readonly at: string;
  /** The claim's revision after it. */
  readonly revision: number;
  readonly reason: string | null;
  /** What a revision changed. */
  readonly changes: readonly ClaimChange[];
  readonly claim: ReportedClaim;
}

/** What is followed, and what happened to it last, the newest first. */
export interface Followed {
  /** Its name; null for the whole record. */
  readonly name: string | null;
  /** What it is about, or what one must know of it; null where nothing is said. */
  readonly about: string | null;
  readonly slug: string | null;
  /** ISO instant of the last event, or of when it was first recorded. */
  readonly changedAt: string;
  readonly events: readonly PublicEvent[];
}
