import type { WriteTransaction } from './transaction.ts';

/** A topic as something to choose. */
export interface TopicChoice {
  readonly id: string;
  readonly name: string;
}

/** All topics by name. */
export function listTopicChoices(reader: Pick<WriteTransaction, 'topic'>): Promise<readonly TopicChoice[]> {
  return reader.topic.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } });
}
