import type { ClaimDepartures } from '#lib/domain/claim-record.ts';
import type { Modality } from '#lib/domain/figure.ts';
import type { StatisticDefinition } from '#lib/domain/statistic.ts';
import type { PublishedTable } from './published-tables.ts';
import type { ReportedFigure } from './read-facts.ts';

/** A topic of the demo: its statistics, which facts are values of them, and who denied one. */
export interface SeedTopic {
  readonly name: string;
  readonly summary: string;
  readonly place: string;
  readonly statistics: readonly SeedStatistic[];
  readonly denials?: readonly SeedDenial[];
  readonly roles?: readonly SeedRole[];
}

/** What a source is in a topic, and whether it is a party to the matter. */
export interface SeedRole {
  readonly source: string;
  readonly party: boolean;
  readonly role: string;
}

export interface SeedStatistic {
  readonly name: string;
  readonly caveat: string | null;
  readonly aliases: readonly string[];
  readonly definition: StatisticDefinition;
  readonly values: readonly SeedValues[];
  /** What bodies published of it as tables. */
  readonly tables?: readonly PublishedTable[];
}

/** Rows of reported-figures.csv, named by their `topic` and `statistic`, and how they depart from the definition. */
export interface SeedValues {
  readonly topic: string;
  readonly statistic: string;
  /** The unit of those rows, where the facts give one statistic in several. */
  readonly unit?: string;
  /** Which of those rows; all where absent. */
  readonly only?: RowChoice;
  readonly modality: Modality;
  readonly departures: Partial<ClaimDepartures>;
  /** The column of a data set that `table` evidence of these rows points to. */
  readonly column?: string;
  /** The value these are parts of; it stands in values or statistics before these. */
  readonly partOf?: RowChoice;
  /** The vague word these rows stand for: their bounds are those the policy gives it. */
  readonly vague?: string;
  /** Day the source said it, where another source tells. */
  readonly saidOn?: string;
  /** Why this record took these values back after it had published them. */
  readonly retractedBecause?: string;
}

/** Somebody's denial of values that others attributed to them. */
export interface SeedDenial {
  /** Who denies. */
  readonly by: string;
  readonly saidOn: string;
  readonly denies: RowChoice;
  /** The value whose report tells of the denial. */
  readonly readIn: RowChoice;
  readonly note: string;
}

export type RowChoice = (row: ReportedFigure) => boolean;

/** Values that depart in nothing from the definition. */
export const AS_DEFINED = { modality: 'reported', departures: {} } as const;

/** Values worked out rather than counted. */
export const ESTIMATED = { modality: 'estimated', departures: {} } as const;

/** A cumulative count of people, the shape of most tolls. */
export function tollOf(
  definition: Pick<StatisticDefinition, 'counted' | 'scope' | 'place' | 'start'>,
): StatisticDefinition {
  return { ...PLAIN_COUNT, ...definition };
}

/** A count of people that holds at one moment: the missing, a crowd. */
export function peopleAtOnce(
  definition: Pick<StatisticDefinition, 'counted' | 'scope' | 'place'>,
): StatisticDefinition {
  return { ...PLAIN_COUNT, ...definition, temporality: 'point' };
}

const PLAIN_COUNT = {
  unit: 'people',
  temporality: 'cumulative',
  measure: 'count',
  per: null,
  base: null,
  comparedTo: null,
  start: null,
} as const satisfies Partial<StatisticDefinition>;
