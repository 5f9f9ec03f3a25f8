import { searchSources } from '#lib/db/source-record.ts';
import { newSourceInput } from '#lib/http/record-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { ok } from '#lib/result.ts';
import { nameSource } from '#lib/usecases/name-source.ts';
import { collectionRoute, readRoute } from '../routes.ts';

/** Sources by words of their name or aliases. */
export const GET = readRoute('/api/v1/sources', async ({ deps, search }) => {
  const sources = await searchSources(deps.database.prisma, search.get('q')?.trim() ?? '');
  return ok({ json: { sources }, revision: null });
});

export const POST = collectionRoute('/api/v1/sources', {
  body: newSourceInput,
  needsRevision: false,
  status: STATUS.created,
  act: ({ deps, actor, body }) => nameSource(deps, actor, body),
  present: (source) => ({ json: { source }, revision: source.revision }),
});
