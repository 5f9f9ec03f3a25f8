import { searchPropositions } from '#lib/db/proposition-record.ts';
import { newPropositionInput } from '#lib/http/record-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { ok } from '#lib/result.ts';
import { stateProposition } from '#lib/usecases/state-proposition.ts';
import { collectionRoute, readRoute, UUID } from '../routes.ts';

/** Propositions by their words, those of a topic first. */
export const GET = readRoute('/api/v1/propositions', async ({ deps, search }) => {
  const topicId = search.get('topicId');
  const propositions = await searchPropositions(deps.database.prisma, {
    words: search.get('q')?.trim() ?? '',
    topicId: topicId !== null && UUID.test(topicId) ? topicId : null,
  });
  return ok({ json: { propositions }, revision: null });
});

export const POST = collectionRoute('/api/v1/propositions', {
  body: newPropositionInput,
  needsRevision: false,
  status: STATUS.created,
  act: ({ deps, actor, body }) => stateProposition(deps, actor, body),
  present: (proposition) => ({ json: { proposition }, revision: proposition.revision }),
});
