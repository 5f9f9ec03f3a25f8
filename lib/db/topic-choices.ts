import type { TopicChoice } from '#lib/domain/topic-choice.ts';
import type { WriteTransaction } from './transaction.ts';

/** All topics by name. */
export function listTopicChoices(reader: Pick<WriteTransaction, 'topic'>): Promise<readonly TopicChoice[]> {
  return reader.topic.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } });
}
