import { type ApiProblem, send } from '#components/annotator/api-client.ts';
import type { TopicChoice } from '#lib/domain/desk-article.ts';
import { ok, type Result } from '#lib/result.ts';
import { type DescribedArticle, NEW_TOPIC } from './article-draft.ts';

/** The id of the topic an article is filed under; one that is not there yet is opened first, once. */
export async function settleTopic({
  topicId,
  newTopic,
}: DescribedArticle): Promise<Result<string | null, ApiProblem>> {
  if (topicId !== NEW_TOPIC) return ok(topicId === '' ? null : topicId);
  const body = { name: newTopic.trim(), summary: '' };
  const opened = await send<{ readonly topic: TopicChoice }>({ method: 'POST', path: '/topics', body });
  if (opened.ok) return ok(opened.value.topic.id);
  // Opened by an earlier try whose article was then not saved, or by somebody else meanwhile.
  const { existingId } = opened.failure;
  return existingId === null ? opened : ok(existingId);
}
