import { newTopicInput } from '#lib/http/record-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { ok } from '#lib/result.ts';
import { openTopic } from '#lib/usecases/open-topic.ts';
import { collectionRoute, readRoute } from '../routes.ts';

/** All topics by name. */
export const GET = readRoute('/api/v1/topics', async ({ deps }) => {
  const topics = await deps.database.prisma.topic.findMany({
    select: { id: true, slug: true, name: true, summary: true, place: true },
    orderBy: { name: 'asc' },
  });
  return ok({ json: { topics }, revision: null });
});

export const POST = collectionRoute('/api/v1/topics', {
  body: newTopicInput,
  needsRevision: false,
  status: STATUS.created,
  act: ({ deps, actor, body }) => openTopic(deps, actor, body),
  present: (topic) => ({ json: { topic }, revision: null }),
});
