/** The rules by which claims of a statistic are found to disagree; lib/comparison/rules holds one file for each. */
export const DISCREPANCY_RULE_NAMES = [
  'conflict',
  'dispute',
  'fall',
  'scope',
  'magnitude',
  'stale',
  'unattributed',
  'origin-drift',
  'qualifier-drift',
  'echo',
  'parts',
] as const;
export type DiscrepancyRuleName = (typeof DISCREPANCY_RULE_NAMES)[number];

/** A computed disagreement: the rule that found it, the claims that take part, and what readers are told. */
export interface FoundDiscrepancy {
  readonly rule: DiscrepancyRuleName;
  /** Sorted, each once. */
  readonly claimIds: readonly string[];
  readonly sentence: string;
}

/** A discrepancy as it is kept, with the statistic it belongs to. */
export interface DiscrepancyRecord extends FoundDiscrepancy {
  readonly id: string;
  readonly statisticId: string;
  readonly foundAt: string;
  /** When its claims stopped disagreeing; null while they do. */
  readonly goneAt: string | null;
  /** Oldest first: a later explanation is added to an earlier one, never put in its place. */
  readonly settlements: readonly SettlementRecord[];
}

/** An editor's explanation of a discrepancy. */
export interface SettlementRecord {
  readonly explanation: string;
  readonly settledAt: string;
}

/** A claim of a discrepancy, as a link to it names it. */
export interface DiscrepancyClaim {
  readonly id: string;
  readonly verbatim: string;
  readonly outletName: string;
  /** Day the outlet published; null where unknown. */
  readonly publishedOn: string | null;
}

/** A discrepancy as readers see it. */
export interface PublicDiscrepancy {
  readonly id: string;
  readonly rule: DiscrepancyRuleName;
  readonly sentence: string;
  readonly foundAt: string;
  readonly claims: readonly DiscrepancyClaim[];
  /** The latest explanation; null while it is open. */
  readonly settlement: SettlementRecord | null;
}

/** An open discrepancy as the desk lists it. */
export interface DeskDiscrepancy extends Omit<PublicDiscrepancy, 'settlement'> {
  readonly statistic: { readonly slug: string; readonly name: string; readonly topicId: string };
}
