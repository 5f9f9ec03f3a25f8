import type { AnsweredReport } from './error-report.ts';
import type { ReportedClaim, SourceReference, TopicReference } from './reported-claim.ts';
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
}

/** What a source is in one topic, and whether it is a party to the matter. */
export interface SourceTopicRole {
  readonly topic: TopicReference;
  readonly party: boolean;
  readonly role: string | null;
}
