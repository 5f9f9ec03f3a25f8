/** How one claim stands to another. */
export const RELATION_KINDS = [
  'part_of',
  'additional_to',
  'denies',
  'confirms',
  'corrects',
  'repeats',
  'compares_with',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** The relation a claim stands in, and to which other claim. */
export interface ClaimRelation {
  readonly kind: RelationKind;
  readonly claimId: string;
}
