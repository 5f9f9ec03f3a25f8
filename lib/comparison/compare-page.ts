import type { PublicDiscrepancy } from '#lib/domain/discrepancy.ts';
import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import type { CompareMatrix } from './compare-matrix.ts';
import type { Gap } from './find-gaps.ts';

/** What a statistic's comparison shows: a table of its claims, the gaps in it, and other statistics beside it. */
export interface ComparePage {
  readonly statistic: PublicStatistic;
  readonly matrix: CompareMatrix;
  /** Columns of the table whose figures do not agree, the latest first. */
  readonly gaps: readonly ColumnGaps[];
  /** Where figures of the table disagree, whether with each other or with others. */
  readonly discrepancies: readonly PublicDiscrepancy[];
  /** The claims that stand in the table and in the gaps, whole, by their ids. */
  readonly shown: ReadonlyMap<string, ReportedClaim>;
  /** The statistic's own timeline and those beside it; empty where it stands alone. */
  readonly timelines: readonly ComparedTimeline[];
  /** Slugs under which no statistic stands. */
  readonly unknown: readonly string[];
  /** Other statistics of the topic that may be set beside it. */
  readonly choices: readonly { readonly slug: string; readonly name: string }[];
}

export interface ColumnGaps {
  /** The column, as its date in reduced ISO form. */
  readonly key: string;
  readonly gaps: readonly Gap[];
  /** How many more figures disagree with the least. */
  readonly more: number;
}

export interface ComparedTimeline {
  readonly statistic: PublicStatistic;
  readonly claims: readonly TimelineClaim[];
}
