import type { StatisticDefinition } from './statistic.ts';

/** A statistic with the definition in force, as the desk edits it and the API answers it. */
export interface StatisticRecord {
  readonly id: string;
  readonly slug: string;
  readonly revision: number;
  readonly topicId: string;
  readonly topicName: string;
  readonly name: string;
  readonly caveat: string | null;
  readonly aliases: readonly string[];
  /** 1 for the first definition. */
  readonly definitionNumber: number;
  readonly definition: StatisticDefinition;
}
