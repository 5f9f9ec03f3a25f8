import type { Database } from './database.ts';

export interface StatisticChoice {
  readonly id: string;
  readonly name: string;
  readonly topicId: string;
  readonly topicName: string;
}

/** Every statistic by name, under the name of its topic. */
export async function listStatisticChoices(prisma: Database['prisma']): Promise<readonly StatisticChoice[]> {
  const rows = await prisma.statistic.findMany({
    where: { mergedIntoId: null },
    select: { id: true, name: true, topicId: true, topic: { select: { name: true } } },
    orderBy: [{ topic: { name: 'asc' } }, { name: 'asc' }],
  });
  return rows.map(({ topic, ...statistic }) => ({ ...statistic, topicName: topic.name }));
}
