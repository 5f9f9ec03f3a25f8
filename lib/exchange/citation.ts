/** A record or a view of one, ready to be cited: two wordings, and the parts that reference managers ask for. */
export interface Citation {
  /** Names it among others in a reference manager's library. */
  readonly key: string;
  readonly kind: 'claim' | 'statistic';
  readonly short: string;
  readonly full: string;
  /** Whoever is credited first: the origins, or the outlet where it names nobody. */
  readonly authors: readonly string[];
  readonly title: string;
  /** Day it was published, YYYY-MM-DD; null where not known. */
  readonly issuedOn: string | null;
  /** The permanent address. */
  readonly url: string;
  /** Where it was reported, or which view it is, in a sentence. */
  readonly note: string;
  /** The quoted words; null where there are none to quote. */
  readonly abstract: string | null;
  /** State of the record, such as its revision. */
  readonly version: string | null;
  readonly site: string;
  readonly language: string;
}
