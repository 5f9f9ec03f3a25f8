import type { ArticleRecord, ArticleVersionRecord } from './article-record.ts';
import type { ClaimRecord } from './claim-record.ts';
import type { PropositionRecord } from './proposition-record.ts';
import type { ReferenceSeries } from './reference-series.ts';
import type { SourceRecord } from './source-record.ts';
import type { StatisticRecord } from './statistic-record.ts';
import type { UnitLabel } from './unit.ts';

/** An article as the annotator opens it: its newest text, its claims and the names they point to. */
export interface DeskArticle {
  readonly article: ArticleRecord;
  /** Null for an article of which only figures were recorded. */
  readonly version: ArticleVersionRecord | null;
  /** In reading order, whatever their state. */
  readonly claims: readonly ClaimRecord[];
  readonly names: DeskNames;
  /** Published tables of these statistics, as far as they were out when the article was. */
  readonly references: readonly ReferenceSeries[];
}

/** The names an annotator needs at hand; the rest is searched for. */
export interface DeskNames {
  readonly topics: readonly TopicChoice[];
  readonly units: readonly UnitLabel[];
  /** Those the claims point to. */
  readonly sources: readonly SourceRecord[];
  /** Those the claims point to. */
  readonly outlets: readonly OutletChoice[];
  /** Those of the article's topic, and those the claims point to. */
  readonly statistics: readonly StatisticRecord[];
  /** Those of the article's topic, and those the claims point to. */
  readonly propositions: readonly PropositionRecord[];
}

export interface TopicChoice {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly place: string | null;
}

export interface OutletChoice {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}
