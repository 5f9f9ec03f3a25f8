/** What a claim is made of: a figure, a statement, or the recorded absence of a figure. */
export const CLAIM_KINDS = ['figure', 'statement', 'absence'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** The life of a claim; the moves between them are in claim-life.ts. */
export const CLAIM_STATUSES = [
  'suggested',
  'draft',
  'in_review',
  'published',
  'rejected',
  'retracted',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** How a claim is evidenced: words of an article version, a table cell, or "was read there, words not captured". */
export const EVIDENCE_KINDS = ['quote', 'table', 'recorded'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
