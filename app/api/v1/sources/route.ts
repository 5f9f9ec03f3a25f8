import { searchSources } from '#lib/db/source-record.ts';
import { newSourceInput } from '#lib/http/record-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { canEnterDesk } from '#lib/permissions/can-enter-desk.ts';
import { err, ok } from '#lib/result.ts';
import { nameSource } from '#lib/usecases/name-source.ts';
import { refusal } from '#lib/usecases/refusal.ts';
import { collectionRoute, readRoute } from '../routes.ts';

/** Sources by words of their name or aliases. */
export const GET = readRoute(async ({ actor, deps, search }) => {
  const refused = refusal(canEnterDesk(actor));
  if (refused !== null) return err(refused);
  const sources = await searchSources(deps.database.prisma, search.get('q')?.trim() ?? '');
  return ok({ json: { sources }, revision: null });
});

export const POST = collectionRoute({
  body: newSourceInput,
  needsRevision: false,
  status: STATUS.created,
  act: ({ deps, actor, body }) => nameSource(deps, actor, body),
  present: (source) => ({ json: { source }, revision: source.revision }),
});
