import { newTopicInput } from '#lib/http/record-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { canEnterDesk } from '#lib/permissions/can-enter-desk.ts';
import { err, ok } from '#lib/result.ts';
import { openTopic } from '#lib/usecases/open-topic.ts';
import { refusal } from '#lib/usecases/refusal.ts';
import { collectionRoute, readRoute } from '../routes.ts';

/** All topics by name. */
export const GET = readRoute(async ({ actor, deps }) => {
  const refused = refusal(canEnterDesk(actor));
  if (refused !== null) return err(refused);
  const topics = await deps.database.prisma.topic.findMany({
    select: { id: true, slug: true, name: true, summary: true, place: true },
    orderBy: { name: 'asc' },
  });
  return ok({ json: { topics }, revision: null });
});

export const POST = collectionRoute({
  body: newTopicInput,
  needsRevision: false,
  status: STATUS.created,
  act: ({ deps, actor, body }) => openTopic(deps, actor, body),
  present: (topic) => ({ json: { topic }, revision: null }),
});
