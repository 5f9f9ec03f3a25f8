import type { CorrectionsPage } from '#lib/domain/corrections-page.ts';
import { collectTags } from '#lib/http/request-context.ts';
import type { Database } from './database.ts';
import { listOwnCorrections } from './own-corrections.ts';
import { ask } from './sql/named-query.ts';
import { TOPIC_BY_SLUG, TOPICS } from './sql/topics.ts';
import { listTheirCorrections } from './their-corrections.ts';

/** Two lists kept apart: what this record corrected, and what sources and outlets did. Null where the topic is none. */
export async function findCorrectionsPage(
  { pool }: Database,
  { topicSlug, ours, theirs, size }: CorrectionsWanted,
): Promise<CorrectionsPage | null> {
  collectTags('corrections', 'topics');
  const [topic] = topicSlug === null ? [] : await ask(pool, TOPIC_BY_SLUG, [topicSlug]);
  if (topicSlug !== null && topic === undefined) return null;
  const topicId = topic?.id ?? null;
  const [own, their, topics] = await Promise.all([
    listOwnCorrections(pool, topicId, { number: ours, size }),
    listTheirCorrections(pool, topicId, { number: theirs, size }),
    ask(pool, TOPICS, [TOPICS_OFFERED]),
  ]);
  return { topic: topic ?? null, topics, own, their };
}

// More are found by search.
const TOPICS_OFFERED = 200;

export interface CorrectionsWanted {
  readonly topicSlug: string | null;
  /** The page of each list; the first is 1. */
  readonly ours: number;
  readonly theirs: number;
  readonly size: number;
}
