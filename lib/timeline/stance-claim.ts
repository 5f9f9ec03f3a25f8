import type { AsOfBasis } from '#lib/domain/as-of.ts';
import type { Stance } from '#lib/domain/stance.ts';

/** One claim on a proposition as its chart needs it; rows of the database are parsed into this. */
export interface StanceClaim {
  readonly id: string;
  readonly status: 'published' | 'retracted';
  readonly stance: Stance;
  /** Day the source said it, or else the outlet published it, YYYY-MM-DD; null where neither is known. */
  readonly day: string | null;
  /** `published` where only publication bounds the day: "on or before". */
  readonly basis: AsOfBasis;
  readonly publishedOn: string | null;

  /** One key for one voice; '' where nobody is named (NOBODY_KEY of timeline-claim.ts). */
  readonly originKey: string;
  readonly originName: string;
  readonly originSlug: string | null;
  /** Number of the origin's colour and line, the same on every page; null where it has none of its own. */
  readonly colourIndex: number | null;
  readonly outletName: string;
}
