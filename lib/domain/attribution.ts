/** One step from the outlet towards the origin of a claim, with the words that make it. */
export interface AttributionLink {
  /** Parallel branches are joint origins of one voice ("police and organisers"); 0 for the first. */
  readonly branch: number;
  /** Steps from the outlet: 0 is nearest, the last of a branch is the origin. */
  readonly position: number;
  /** What the words stand for, e.g. "Gaza's Ministry of Health". */
  readonly name: string;
  /** The verb or phrase of attribution: "According to", "claims", "said". */
  readonly wording: string | null;
}
