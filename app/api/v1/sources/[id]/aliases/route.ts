import { newAliasInput } from '#lib/http/record-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { addSourceAlias } from '#lib/usecases/add-source-alias.ts';
import { recordRoute } from '../../../routes.ts';

/** Gives a source another name; the names it has stay. */
export const POST = recordRoute('/api/v1/sources/[id]/aliases', 'source', {
  body: newAliasInput,
  needsRevision: false,
  status: STATUS.created,
  act: ({ id: sourceId, deps, actor, body }) => addSourceAlias(deps, actor, { sourceId, ...body }),
  present: (source) => ({ json: { source }, revision: source.revision }),
});
