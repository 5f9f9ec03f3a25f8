import type { ClaimDepartures } from '#lib/domain/claim-record.ts';
import type { Modality } from '#lib/domain/figure.ts';
import type { StatisticDefinition } from '#lib/domain/statistic.ts';

/** A topic of the demo: its statistics, and which facts are values of them. */
export interface SeedTopic {
  readonly name: string;
  readonly summary: string;
  readonly place: string;
  readonly statistics: readonly SeedStatistic[];
}

export interface SeedStatistic {
  readonly name: string;
  readonly caveat: string | null;
  readonly aliases: readonly string[];
  readonly definition: StatisticDefinition;
  readonly values: readonly SeedValues[];
}

/** Rows of reported-figures.csv, named by their `topic` and `statistic`, and how they depart from the definition. */
export interface SeedValues {
  readonly topic: string;
  readonly statistic: string;
  /** Which of those rows; all where absent. */
  readonly only?: (row: { readonly low: string }) => boolean;
  readonly modality: Modality;
  readonly departures: Pick<ClaimDepartures, 'scopeIncludes' | 'scopeExcludes'>;
  /** The column of a data set that `table` evidence of these rows points to. */
  readonly column?: string;
}

/** Values that depart in nothing from the definition. */
export const AS_DEFINED = {
  modality: 'reported',
  departures: { scopeIncludes: [], scopeExcludes: [] },
} as const;

/** A cumulative count of people, the shape of most tolls. */
export function tollOf(
  definition: Pick<StatisticDefinition, 'counted' | 'scope' | 'place' | 'start'>,
): StatisticDefinition {
  return {
    ...definition,
    unit: 'people',
    temporality: 'cumulative',
    measure: 'count',
    per: null,
    base: null,
    comparedTo: null,
  };
}
