import type { AnsweredReport } from './error-report.ts';
import type { PartChange } from './part-change.ts';
import type { ReportedClaim } from './reported-claim.ts';

/** What stands under a claim's permanent address. */
export type PublicClaim =
  | {
      readonly kind: 'shown';
      readonly claim: ReportedClaim;
      /** What happened to it since it was first published, oldest first. */
      readonly history: readonly ClaimEvent[];
      readonly others: OtherReports;
      /** Errors that readers reported, and editors answered; the latest answer first. */
      readonly reports: readonly AnsweredReport[];
      readonly state: RecordState;
    }
  /** Published once, taken back, and now being worked on again: nothing of it is shown but that. */
  | { readonly kind: 'withheld'; readonly id: string; readonly reason: string | null };

/** Which state of its record this is, so that a citation of it can be checked later. */
export interface RecordState {
  readonly revision: number;
  /** Day of the record's last change, YYYY-MM-DD in UTC. */
  readonly changedOn: string;
}

/** The other published reports of a claim's figure, the earliest publication first. */
export interface OtherReports {
  readonly reports: readonly ReportedClaim[];
  /** How many more there are than these. */
  readonly more: number;
}

export interface ClaimEvent {
  readonly kind: 'published' | 'revised' | 'retracted' | 'reopened';
  /** ISO instant. */
  readonly at: string;
  /** The record's revision after it. */
  readonly revision: number | null;
  readonly reason: string | null;
  /** What a revision changed. */
  readonly changes: readonly ClaimChange[];
}

/** One part of a claim that was changed in the open. */
export type ClaimChange = PartChange<ClaimPart>;

export const CLAIM_PARTS = [
  'figure',
  'unit',
  'counts',
  'asOf',
  'since',
  'saidOn',
  'attribution',
  'statistic',
  'proposition',
  'stance',
  'departures',
  'quote',
  'relations',
  'note',
] as const;
export type ClaimPart = (typeof CLAIM_PARTS)[number];
