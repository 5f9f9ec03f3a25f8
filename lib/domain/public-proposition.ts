import type { PropositionReference, TopicReference } from './reported-claim.ts';
import type { Stance } from './stance.ts';

/** A proposition as readers know it. */
export interface PublicProposition extends PropositionReference {
  readonly topic: TopicReference;
}

/** A proposition in a list, with how many sources take each stance by their latest word. */
export interface PropositionSummary extends PropositionReference {
  readonly bySource: Readonly<Record<Stance, number>>;
}
