import type { WriteTransaction } from './transaction.ts';

/** What is known of a figure before an editor says which statistic it belongs to. */
export interface StatisticQuestion {
  readonly counts: string;
  readonly unit: string;
  readonly topicId: string | null;
}

export interface StatisticProposal {
  readonly statisticId: string;
  readonly name: string;
}

/**
 * The statistic of the article's topic whose name, definition or alias reads most like what a figure counts, in the
 * same unit; null where none is near, or two are equally near. Without a topic nothing is proposed: people are wounded
 * everywhere, and words alike do not make it the same count.
 */
export async function proposeStatistic(
  transaction: WriteTransaction,
  question: StatisticQuestion,
): Promise<StatisticProposal | null> {
  if (question.counts.trim() === '' || question.topicId === null) return null;
  const [best, second] = await transaction.$queryRaw<
    { statisticId: string; name: string; likeness: number }[]
  >`
    SELECT statistic.id AS "statisticId", statistic.name,
      greatest(
        similarity(${question.counts}, statistic.name),
        similarity(${question.counts}, definition.counted),
        (SELECT max(similarity(${question.counts}, alias)) FROM statistic_alias WHERE statistic_id = statistic.id)
      )::float8 AS likeness
    FROM statistic
    JOIN LATERAL (
      SELECT counted, unit_code FROM statistic_definition
      WHERE statistic_id = statistic.id ORDER BY number DESC LIMIT 1
    ) definition ON true
    WHERE definition.unit_code = ${question.unit}
      AND statistic.merged_into_id IS NULL
      AND statistic.topic_id = ${question.topicId}::uuid
    ORDER BY likeness DESC LIMIT 2`;
  if (best === undefined || best.likeness < LEAST_LIKENESS) return null;
  if (second !== undefined && best.likeness - second.likeness < LEAST_LEAD) return null;
  return { statisticId: best.statisticId, name: best.name };
}

// Trigram similarity. Below this, short phrases that share only "killed" begin to match each other.
const LEAST_LIKENESS = 0.5;
// Two statistics nearer to each other than this are for the editor to tell apart.
const LEAST_LEAD = 0.08;
