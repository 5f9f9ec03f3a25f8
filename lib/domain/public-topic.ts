import type { Listed, OwnCorrection, TheirCorrection } from './correction.ts';
import type { PublicDiscrepancy } from './discrepancy.ts';
import type { PropositionSummary } from './public-proposition.ts';
import type {
  ArticleReference,
  ReportedClaim,
  SourceReference,
  StatisticReference,
  TopicReference,
} from './reported-claim.ts';
import type { SourceKind } from './source.ts';

/** A topic with the first of its statistics, as the front page lists it. */
export interface TopicSummary extends TopicReference {
  readonly summary: string;
  readonly place: string | null;
  /** How many statistics it has; `statistics` may hold fewer. */
  readonly statisticCount: number;
  readonly statistics: readonly StatisticSummary[];
}

/** A statistic with the newest figure of each origin, newest first. */
export interface StatisticSummary extends StatisticReference {
  readonly latest: readonly ReportedClaim[];
}

export interface PublicTopic extends TopicSummary {
  readonly propositions: readonly PropositionSummary[];
  readonly sources: readonly TopicSource[];
  readonly articles: readonly ListedArticle[];
  /** How many articles of it are public; `articles` may hold fewer. */
  readonly articleCount: number;
  /** Where reports disagree and no editor has explained it, the latest found first. */
  readonly disagreements: Listed<TopicDisagreement>;
  /** What was corrected last, by this record and by sources and outlets. */
  readonly corrected: { readonly own: Listed<OwnCorrection>; readonly their: Listed<TheirCorrection> };
}

/** A disagreement with the statistic it is found in. */
export interface TopicDisagreement extends Omit<PublicDiscrepancy, 'settlement'> {
  readonly statistic: { readonly slug: string; readonly name: string };
}

/** Who speaks in a topic, and as what. */
export interface TopicSource extends SourceReference {
  readonly kind: SourceKind;
  readonly party: boolean;
  readonly role: string | null;
}

export interface ListedArticle extends ArticleReference {
  /** How many published figures this record holds of it. */
  readonly figures: number;
}
