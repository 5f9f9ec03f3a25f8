import type { StatisticReference, TopicReference } from './reported-claim.ts';
import type { StatisticDefinition } from './statistic.ts';
import type { UnitLabel } from './unit.ts';

/** A statistic as readers know it, under the definition in force. */
export interface PublicStatistic extends Omit<StatisticReference, 'counted'> {
  readonly topic: TopicReference;
  /** What every reader must know before using it. */
  readonly caveat: string | null;
  /** 1 for the first definition; a higher one says that it was changed. */
  readonly definitionNumber: number;
  readonly definition: Omit<StatisticDefinition, 'unit'> & { readonly unit: UnitLabel };
}
