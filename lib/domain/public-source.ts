import type { Listed, SourceRevision } from './correction.ts';
import type { AnsweredReport } from './error-report.ts';
import type {
  LinkTarget,
  OutletReference,
  ReportedClaim,
  SourceReference,
  TopicReference,
} from './reported-claim.ts';
import type { SourceKind } from './source.ts';

/** A source as readers know it. */
export interface PublicSource extends SourceReference {
  readonly kind: SourceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly description: string | null;
  readonly method: string | null;
  readonly limits: string | null;
  readonly homepage: string | null;
  readonly parent: { readonly slug: string; readonly name: string } | null;
  readonly aliases: readonly string[];
  readonly roles: readonly SourceTopicRole[];
  /** How many public claims it is the origin of, and how many of others' it passed on. */
  readonly claimed: number;
  readonly relayed: number;
  /** One page of what it claimed, by statistic. */
  readonly claims: readonly ReportedClaim[];
  /** Errors that readers reported of it, and editors answered. */
  readonly reports: readonly AnsweredReport[];
  /** The figures it changed, the latest first; only with the first page. */
  readonly revisions: Listed<SourceRevision>;
  /** Who passes its figures on, and whose it passes on itself; only with the first page. */
  readonly passing: SourcePassing;
}

/** The ways by which a source's figures reach readers. */
export interface SourcePassing {
  readonly outlets: Listed<RelayingOutlet>;
  readonly relays: Listed<PassedFigures>;
  readonly origins: Listed<PassedFigures>;
}

/** An outlet that reported a source's figures: how many, in how many articles, from when to when. */
export interface RelayingOutlet extends OutletReference {
  readonly figures: number;
  readonly articles: number;
  /** Days of publication, YYYY-MM-DD; null where no article's day is known. */
  readonly first: string | null;
  readonly latest: string | null;
}

/** Whoever stands on the other side of a chain, and for how many figures. */
export interface PassedFigures {
  readonly target: LinkTarget;
  readonly figures: number;
}

/** What a source is in one topic, and whether it is a party to the matter. */
export interface SourceTopicRole {
  readonly topic: TopicReference;
  /** Null where nobody has said so yet. */
  readonly party: boolean | null;
  readonly role: string | null;
}
