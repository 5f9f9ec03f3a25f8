import type { AsOf } from './as-of.ts';
import type { AttributionLink } from './attribution.ts';
import type { ClaimKind, ClaimStatus } from './claim.ts';
import type { Figure } from './figure.ts';
import type { RelationKind } from './relation.ts';
import type { SpanRole } from './selector.ts';
import type { SourceKind } from './source.ts';
import type { Stance } from './stance.ts';
import type { UnitLabel } from './unit.ts';

/** A claim as a page shows it: with the names of everything it points to. */
export interface ReportedClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  /** `published` or `retracted` on public pages; drafts are only ever shown in a preview at the desk. */
  readonly status: ClaimStatus;
  readonly figure: ReportedFigure | null;
  /** Null only in drafts. */
  readonly asOf: AsOf | null;
  /** Day a cumulative figure counts from, YYYY-MM-DD. */
  readonly since: string | null;
  /** Day the source said it, YYYY-MM-DD. */
  readonly saidOn: string | null;
  readonly article: ArticleReference;
  readonly attribution: readonly ReportedLink[];
  /** Ids of its origins, sorted and joined by "+"; empty where nobody is named. */
  readonly originKey: string;
  readonly statistic: StatisticReference | null;
  /** What a statement speaks to, and how it stands to it. */
  readonly proposition: TakenStance | null;
  /** How other claims stand to it, and it to them; those not public are left out. */
  readonly relations: readonly ReportedRelation[];
  readonly evidence: ReportedEvidence;
  /** Coded departures from the statistic's definition, '' where there are none. */
  readonly departureKey: string;
  /** Editor's note for readers. */
  readonly note: string | null;
  readonly retractionReason: string | null;
  /** When this record published and retracted it, ISO instants. */
  readonly publishedAt: string | null;
  readonly retractedAt: string | null;
}

/** A relation seen from one of its two claims. */
export interface ReportedRelation {
  readonly kind: RelationKind;
  /** Whether the other claim stands in the relation to this one: "denied by" rather than "denies". */
  readonly isReversed: boolean;
  readonly claim: Omit<ReportedClaim, 'relations'>;
}

/** A figure with its unit in words; the unit is null only in drafts. */
export type ReportedFigure = Omit<Figure, 'unit'> & {
  readonly unit: UnitLabel | null;
  /** Year whose prices an amount of money is in; left out where it is in those of its own day. */
  readonly moneyYear?: number | null;
};

/** One step of the chain, with the page it leads to where the step is known. */
export interface ReportedLink extends AttributionLink {
  readonly target: LinkTarget | null;
}

/** Who a step stands for, under the one name this record uses; the step's own name is the article's. */
export type LinkTarget =
  | ({ readonly kind: 'source'; readonly sourceKind?: SourceKind } & SourceReference)
  | ({ readonly kind: 'outlet' } & OutletReference);

export interface SourceReference {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Number of its colour and line pattern, the same on every page. */
  readonly series: number;
}

export interface OutletReference {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Made up, such as Sample Wire: said wherever it is named. */
  readonly fictional: boolean;
}

export interface ArticleReference {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  /** True where the headline is this record's description rather than the outlet's words. */
  readonly headlineIsOurs: boolean;
  readonly language: string;
  /** Day of publication in the outlet's zone, YYYY-MM-DD. */
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly outlet: OutletReference;
}

export interface StatisticReference {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** What it counts, in words of the definition in force. */
  readonly counted: string;
}

export interface PropositionReference {
  readonly id: string;
  readonly slug: string;
  readonly statement: string;
}

/** A proposition and the stance one claim takes to it. */
export interface TakenStance extends PropositionReference {
  readonly stance: Stance;
}

export interface TopicReference {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** Where the words of a claim stand, as far as the public may see them. */
export type ReportedEvidence =
  | {
      readonly kind: 'quote';
      readonly words: QuotedWords | null;
      /** Why the words are gone, after a takedown. */
      readonly takedownReason: string | null;
      /** When the text they stand in was stored, an ISO instant. */
      readonly capturedAt: string | null;
    }
  | { readonly kind: 'table'; readonly table: string; readonly row: string; readonly column: string }
  | { readonly kind: 'recorded'; readonly url: string | null; readonly note: string | null };

export interface QuotedWords {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly language: string;
  readonly translation: string | null;
  /** What parts of the quote decided the claim; offsets count from the quote's first character. */
  readonly marks: readonly QuoteMark[];
}

export interface QuoteMark {
  readonly role: Exclude<SpanRole, 'quote'>;
  readonly start: number;
  readonly end: number;
}
