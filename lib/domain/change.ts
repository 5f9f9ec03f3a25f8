import type { Decimal } from './figure.ts';

/** Why a series stepped from one claim to the next of the same origin. */
export const CHANGE_KINDS = [
  'new_events',
  'backlog',
  'reclassification',
  'scope',
  'change_of_source',
  'rounding',
  'correction',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One reason of a step; a step of several reasons has one change for each, with its part of the amount. */
export interface Change {
  readonly id: string;
  readonly fromClaimId: string;
  readonly toClaimId: string;
  readonly kind: ChangeKind;
  /** Its part of the step, where that is known. */
  readonly amount: Decimal | null;
  /** In words that readers see. */
  readonly explanation: string;
  /** When it was recorded, an ISO instant. */
  readonly recordedAt: string;
}
