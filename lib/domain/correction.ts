import type { ChangeKind } from './change.ts';
import type { PartChange } from './part-change.ts';
import type { ClaimChange } from './public-claim.ts';
import type { ArticleReference, ReportedClaim } from './reported-claim.ts';

export const STATISTIC_PARTS = [
  'name',
  'caveat',
  'counted',
  'scope',
  'place',
  'unit',
  'temporality',
  'measure',
  'per',
  'base',
  'comparedTo',
  'start',
] as const;
export type StatisticPart = (typeof STATISTIC_PARTS)[number];

export const ARTICLE_PARTS = [
  'headline',
  'outletName',
  'byline',
  'publishedOn',
  'canonicalUrl',
  'language',
] as const;
export type ArticlePart = (typeof ARTICLE_PARTS)[number];

/** Something of ours that was published and then changed, taken back or said anew. */
export type OwnCorrection = {
  /** Of the history entry. */
  readonly id: string;
  /** When, an ISO instant. */
  readonly at: string;
  readonly reason: string | null;
} & CorrectedRecord;

type CorrectedRecord =
  | {
      readonly kind: 'claim';
      readonly event: 'revised' | 'retracted' | 'reopened';
      readonly claimId: string;
      /** Null while it is being worked on again: nothing of it is shown then. */
      readonly claim: ReportedClaim | null;
      /** Null where the words were taken down. */
      readonly changes: readonly ClaimChange[] | null;
    }
  | {
      readonly kind: 'statistic';
      readonly statistic: NamedPage;
      readonly changes: readonly PartChange<StatisticPart>[] | null;
    }
  | {
      readonly kind: 'article';
      readonly article: ArticleReference;
      readonly changes: readonly PartChange<ArticlePart>[] | null;
    }
  /** An explanation of a step that was taken back. */
  | { readonly kind: 'explanation'; readonly statistic: NamedPage; readonly words: string }
  /** A further explanation of a discrepancy, and the one it was added to. */
  | {
      readonly kind: 'settlement';
      readonly statistic: NamedPage;
      readonly before: string;
      readonly after: string;
    };

interface NamedPage {
  readonly slug: string;
  readonly name: string;
}

/** A figure that its source replaced: found by its dates, said by an article, or explained by an editor. */
export interface SourceRevision {
  readonly kind: 'said' | 'reported' | 'corrects' | 'explained';
  /** Day of the later one, YYYY-MM-DD; null where it is not known. */
  readonly on: string | null;
  readonly before: ReportedClaim;
  readonly after: ReportedClaim;
  /** The editor's words and the kind of change; null unless explained. */
  readonly change: { readonly kind: ChangeKind; readonly explanation: string } | null;
}

/** A correction an outlet printed, in its words. */
export interface PrintedCorrection {
  readonly id: string;
  /** Day of the notice, YYYY-MM-DD; null where it is not known. */
  readonly on: string | null;
  readonly words: string;
  readonly article: ArticleReference;
}

/** What sources and outlets corrected themselves; never this record's doing. */
export type TheirCorrection =
  | { readonly by: 'source'; readonly revision: SourceRevision }
  | { readonly by: 'outlet'; readonly notice: PrintedCorrection };

/** One page of a list and how long it is. */
export interface Listed<Thing> {
  readonly entries: readonly Thing[];
  readonly total: number;
}
