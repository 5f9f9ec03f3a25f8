import type { JsonObject } from '#lib/domain/history.ts';
import type { StatisticRecord } from '#lib/domain/statistic-record.ts';

/** A statistic as history keeps it, definition in force included. */
export function statisticState({ definition, aliases, ...statistic }: StatisticRecord): JsonObject {
  return { ...statistic, aliases: [...aliases], definition: { ...definition } };
}
