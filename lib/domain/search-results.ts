import type { PublicProposition } from './public-proposition.ts';
import type { ListedArticle, StatisticSummary } from './public-topic.ts';
import type { ReportedClaim, SourceReference, TopicReference } from './reported-claim.ts';
import type { SourceKind } from './source.ts';

/** What a search found, by kind; a kind that was not looked through is null. */
export interface SearchResults {
  readonly statistics: FoundGroup<StatisticSummary> | null;
  readonly propositions: FoundGroup<PublicProposition> | null;
  readonly topics: FoundGroup<FoundTopic> | null;
  readonly sources: FoundGroup<FoundSource> | null;
  readonly outlets: FoundGroup<FoundOutlet> | null;
  readonly claims: FoundClaims | null;
  readonly articles: FoundGroup<ListedArticle> | null;
  /** What the claims found could be narrowed to. */
  readonly choices: SearchChoices;
  /** Names that are spelled most like what was typed, where nothing was found. */
  readonly nearest: readonly Suggestion[];
}

/** The first of what was found, and how much that is. */
export interface FoundGroup<Thing> {
  readonly total: number;
  readonly found: readonly Thing[];
}

/** Why a claim was found: it says the very figure, or one that agrees with it, or the words. */
export type ClaimMatch = 'same' | 'agreeing' | 'worded';

export interface FoundClaims {
  readonly totals: Readonly<Record<ClaimMatch, number>>;
  readonly found: readonly { readonly match: ClaimMatch; readonly claim: ReportedClaim }[];
}

export interface FoundTopic extends TopicReference {
  readonly summary: string;
}

export interface FoundSource extends SourceReference {
  readonly kind: SourceKind;
  /** The other name it was found by; null where by its own. */
  readonly alias: string | null;
}

export interface FoundOutlet {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly fictional: boolean;
  readonly articles: number;
}

/** What a filter offers. */
export interface SearchChoice {
  readonly slug: string;
  readonly name: string;
}

export interface SearchChoices {
  readonly sources: readonly SearchChoice[];
  readonly outlets: readonly SearchChoice[];
  readonly topics: readonly SearchChoice[];
}

/** A record by its name. */
export interface Suggestion {
  readonly kind: 'statistics' | 'propositions' | 'topics' | 'sources' | 'outlets';
  readonly slug: string;
  readonly name: string;
  /** What tells it apart: its topic, or the other name it was found by; null where nothing does. */
  readonly context: string | null;
}
