import type { AsOfBasis, DatePrecision } from '#lib/domain/as-of.ts';
import type { Decimal, Modality, Qualifier } from '#lib/domain/figure.ts';

/** One claim of a statistic as its timeline needs it; rows of the database are parsed into this. */
export interface TimelineClaim {
  readonly id: string;
  /** An absence (declined, could not be verified) has no bounds; `verbatim` holds its words. */
  readonly kind: 'figure' | 'absence';
  readonly status: 'published' | 'retracted';

  readonly verbatim: string;
  readonly qualifier: Qualifier;
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly best: Decimal | null;
  readonly vague: string | null;
  readonly modality: Modality;
  readonly unit: string;
  /** Year whose prices an amount of money is in; null or left out where it is in those of its day. */
  readonly moneyYear?: number | null;
  readonly counts: string;
  /** Canonical key of departures from the definition, '' where it follows it (lib/comparison/departures.ts). */
  readonly departures: string;

  /** First day the figure speaks of, YYYY-MM-DD. */
  readonly asOfFrom: string;
  readonly asOfTo: string;
  readonly asOfPrecision: DatePrecision;
  readonly asOfBasis: AsOfBasis;
  /** Day the source said it; null where unknown. */
  readonly saidOn: string | null;
  /** Day the outlet published; null where unknown. */
  readonly publishedOn: string | null;

  /** One key for one voice: joint origins make one; '' where nobody is named. */
  readonly originKey: string;
  /** The origin in words; ignored where nobody is named. */
  readonly originName: string;
  readonly originSlug: string | null;
  /** Number of the origin's colour and line, the same on every page; null where it has none of its own. */
  readonly colourIndex: number | null;
  readonly outletName: string;
  readonly articleId: string;

  /** What this record said before its last revision; null where the claim stands as it was published. */
  readonly revisedFrom: EarlierFigure | null;
}

/** A value this record held before it was revised. */
export interface EarlierFigure {
  readonly verbatim: string;
  readonly qualifier: Qualifier;
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** Day of the revision, YYYY-MM-DD. */
  readonly revisedOn: string;
}

/** Origin key of claims that the article attributes to nobody. */
export const NOBODY_KEY = '';
