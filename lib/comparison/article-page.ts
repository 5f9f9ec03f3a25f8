import type { PrintedCorrection } from '#lib/domain/correction.ts';
import type { PublicArticle } from '#lib/domain/public-article.ts';
import type { ArticleReference, ReportedClaim } from '#lib/domain/reported-claim.ts';
import type { VersionChange } from './compare-versions.ts';

/** An article with what became of it: its versions, what its outlet changed in them and said of that, its copies. */
export interface ArticlePage {
  readonly article: PublicArticle;
  /** The first captured first. */
  readonly versions: readonly CapturedVersion[];
  /** What changed from each version to the next, the latest first. */
  readonly edits: readonly VersionEdit[];
  readonly printed: readonly PrintedCorrection[];
  /** Articles that are syndicated copies of this one. */
  readonly copies: readonly ArticleReference[];
}

/** One text of an article as it was captured: everything of it but its words. */
export interface CapturedVersion {
  readonly number: number;
  /** ISO instant. */
  readonly capturedAt: string;
  /** In UTF-16 code units. */
  readonly length: number;
  /** Of the text in UTF-8, in hexadecimal digits. */
  readonly sha256: string;
  /** Why its words are gone; null while they are kept. */
  readonly takenDown: { readonly reason: string | null } | null;
}

export interface VersionEdit {
  readonly from: number;
  readonly to: number;
  /** Null where the words of one of the two were taken down: nothing can be compared then. */
  readonly changes: readonly VersionChange<ReportedClaim>[] | null;
}
