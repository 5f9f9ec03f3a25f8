import type { PrintedCorrection } from './correction.ts';
import type { AnsweredReport } from './error-report.ts';
import type { ListedArticle } from './public-topic.ts';
import type { ArticleReference, OutletReference, ReportedClaim, TopicReference } from './reported-claim.ts';

/** An article as readers know it: what it reports, never its text. */
export interface PublicArticle extends ArticleReference {
  readonly byline: string | null;
  readonly archiveUrl: string | null;
  readonly topic: TopicReference | null;
  /** The article it is a syndicated copy of. */
  readonly copyOf: { readonly slug: string; readonly headline: string } | null;
  /** How many texts of it were captured, and when the last was; 0 where it was only recorded. */
  readonly versions: number;
  readonly capturedAt: string | null;
  readonly takenDownAt: string | null;
  readonly claimCount: number;
  /** One page of its claims in reading order. */
  readonly claims: readonly ReportedClaim[];
  /** Errors that readers reported of it, and editors answered. */
  readonly reports: readonly AnsweredReport[];
}

/** An outlet with one page of its articles. */
export interface PublicOutlet extends OutletReference {
  readonly domains: readonly string[];
  readonly language: string;
  readonly country: string | null;
  readonly articleCount: number;
  readonly articles: readonly ListedArticle[];
  readonly reporting: ReportingCounts;
  /** Corrections it printed, the latest first. */
  readonly printed: readonly PrintedCorrection[];
}

/** Of an outlet's published figures, how many say each thing; as far as this record captured it. */
export interface ReportingCounts {
  readonly figures: number;
  /** How many the outlet attributes to somebody. */
  readonly sourced: number;
  /** For how many it states the date they speak of. */
  readonly dated: number;
  /** How many carry a qualifier: at least, about, a range. */
  readonly qualified: number;
  /** Of how many this record has the printed words. */
  readonly quoted: number;
}
