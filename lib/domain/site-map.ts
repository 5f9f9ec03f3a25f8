/** The kinds of records that a site map lists, each under its folder of addresses. */
export const MAPPED_KINDS = [
  'topics',
  'statistics',
  'propositions',
  'sources',
  'outlets',
  'articles',
  'claims',
] as const;
export type MappedKind = (typeof MAPPED_KINDS)[number];

/** A public record: what its address calls it, and the ISO instant at which its page last changed. */
export interface MappedRecord {
  readonly slug: string;
  readonly changedAt: string;
}

/** A file of at most ten thousand records: the kind, and the id of the first of them. */
export interface MapPart {
  readonly kind: MappedKind;
  readonly first: string;
}
