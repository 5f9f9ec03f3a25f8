import { roleMoveInput } from '#lib/http/people-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { grantRole } from '#lib/usecases/grant-role.ts';
import { revokeRole } from '#lib/usecases/revoke-role.ts';
import { recordRoute } from '../../../routes.ts';

/** Grants somebody a role, or takes one. */
export const POST = recordRoute('/api/v1/people/[id]/roles', 'person', {
  body: roleMoveInput,
  needsRevision: true,
  status: STATUS.ok,
  act: ({ id, deps, actor, body, revision }) => {
    const { role, topicId } = body;
    const change = { personId: id, expectedRevision: revision, role, topicId };
    return body.move === 'grant' ? grantRole(deps, actor, change) : revokeRole(deps, actor, change);
  },
  present: (person) => ({ json: { person }, revision: person.revision }),
});
