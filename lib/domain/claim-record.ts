import type { AsOf } from './as-of.ts';
import type { ClaimKind, ClaimStatus, EvidenceKind } from './claim.ts';
import type { Figure } from './figure.ts';
import type { ClaimRelation } from './relation.ts';
import type { SpanRole } from './selector.ts';
import type { Stance } from './stance.ts';

/** A claim whole, as the desk edits it, the API answers it and history keeps it. */
export interface ClaimRecord {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly status: ClaimStatus;
  readonly revision: number;
  readonly articleId: string;
  readonly versionId: string | null;
  readonly evidence: ClaimEvidence;
  readonly figure: ClaimFigure | null;
  readonly asOf: AsOf | null;
  /** Day a cumulative figure counts from, YYYY-MM-DD. */
  readonly since: string | null;
  /** Day the source said it, YYYY-MM-DD. */
  readonly saidOn: string | null;
  readonly target: ClaimTarget | null;
  readonly departures: ClaimDepartures;
  /** From the outlet to the origins; empty where the article attributes the claim to nobody. */
  readonly attribution: readonly ClaimAttribution[];
  /** How it stands to other claims: a part of one ("of them 60 were children"), a denial of another. */
  readonly relations: readonly ClaimRelation[];
  readonly suggestion: ClaimSuggestion | null;
  /** Editor's note, shown to readers. */
  readonly note: string | null;
  readonly retractionReason: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly publishedAt: string | null;
}

/** A figure whose unit an editor may still have to name. */
export type ClaimFigure = Omit<Figure, 'unit'> & {
  readonly unit: string | null;
  /** Year whose prices an amount of money is in; left out where it is in the prices of its own day. */
  readonly moneyYear?: number | null;
};

/** Where the claim stands written; offsets are UTF-16 code units of the article version's text. */
export type ClaimEvidence =
  | {
      readonly kind: Extract<EvidenceKind, 'quote'>;
      readonly quote: ClaimQuote;
      readonly spans: readonly ClaimSpan[];
    }
  | {
      readonly kind: Extract<EvidenceKind, 'table'>;
      readonly table: string;
      readonly row: string;
      readonly column: string;
    }
  | {
      readonly kind: Extract<EvidenceKind, 'recorded'>;
      readonly url: string | null;
      readonly note: string | null;
    };

export interface ClaimQuote {
  /** The quoted words; null after a takedown. */
  readonly exact: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly language: string;
}

/** One place of the evidence; a quote claim has exactly one span of role "quote". */
export interface ClaimSpan {
  readonly role: SpanRole;
  readonly start: number;
  readonly end: number;
}

/** What a claim is tied to: a figure or an absence to its statistic, a statement to its proposition. */
export type ClaimTarget =
  | { readonly kind: 'statistic'; readonly statisticId: string }
  | { readonly kind: 'proposition'; readonly propositionId: string; readonly stance: Stance }
  | { readonly kind: 'untracked' };

/** Coded departures from the statistic's definition: claims are compared by codes, never by strings. */
export interface ClaimDepartures {
  /** Codes of what is counted beyond the definition, and of what is left out: "unidentified". */
  readonly scopeIncludes: readonly string[];
  readonly scopeExcludes: readonly string[];
  readonly place: string | null;
  /** YYYY-MM-DD. */
  readonly start: string | null;
}

export const NO_DEPARTURES: ClaimDepartures = {
  scopeIncludes: [],
  scopeExcludes: [],
  place: null,
  start: null,
};

/** One step of the chain; `sourceId` or `outletId` is known once an editor (or an alias) settled who is meant. */
export interface ClaimAttribution {
  readonly branch: number;
  readonly position: number;
  readonly sourceId: string | null;
  readonly outletId: string | null;
  /** What the words stand for, e.g. "Gaza's Ministry of Health". */
  readonly name: string;
  readonly wording: string | null;
  /** Where the words stand in the text; null where an editor added the step. */
  readonly start: number | null;
  readonly end: number | null;
}

/** What the engine said of a claim it suggested. */
export interface ClaimSuggestion {
  /** 0 to 1. */
  readonly confidence: number;
  readonly because: readonly string[];
}

/** What an editor may change of a claim; absent fields stay as they are. */
export interface ClaimEdit {
  readonly figure?: ClaimFigure;
  readonly asOf?: AsOf | null;
  readonly since?: string | null;
  readonly saidOn?: string | null;
  readonly target?: ClaimTarget | null;
  readonly departures?: ClaimDepartures;
  readonly attribution?: readonly ClaimAttribution[];
  /** Replaces all relations in which it stands to others. */
  readonly relations?: readonly ClaimRelation[];
  /** Replaces all spans; the quote's words follow from its span. */
  readonly spans?: readonly ClaimSpan[];
  readonly note?: string | null;
}
