import type { Decimal } from '#lib/domain/figure.ts';
import type { DigitSlip } from './digit-slip.ts';

/** What a published table says of a figure, with the sentence an editor reads. */
export type ReferenceFinding =
  /** The table gives the printed number for a day the article may mean. */
  | (Finding & { readonly kind: 'equals' })
  /** It gives the number, but for another day than the article states. */
  | (Finding & { readonly kind: 'other_day' })
  /** The printed number rounds what it gives. */
  | (Finding & { readonly kind: 'agrees' })
  /** It gives a number that one slip of the pen turns into the printed one. */
  | (Finding & { readonly kind: 'near_miss'; readonly slip: DigitSlip })
  /** It had given newer numbers for some days when the article came out. */
  | (Finding & { readonly kind: 'stale'; readonly daysBehind: number });

interface Finding {
  readonly seriesId: string;
  /** The day the table's value is of, YYYY-MM-DD. */
  readonly day: string;
  /** What the table gives for that day. */
  readonly value: Decimal;
  readonly proposes: ReferenceProposal | null;
  readonly sentence: string;
}

/** What an editor may take over from the table. */
export interface ReferenceProposal {
  readonly sourceId: string;
  readonly sourceName: string;
  /** The day the figure speaks of; null where the table leaves it open. */
  readonly asOf: string | null;
}
