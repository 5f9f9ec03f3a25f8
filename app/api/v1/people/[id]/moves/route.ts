import { personMoveInput } from '#lib/http/people-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { deactivatePerson } from '#lib/usecases/deactivate-person.ts';
import { reactivatePerson } from '#lib/usecases/reactivate-person.ts';
import { recordRoute } from '../../../routes.ts';

/** Takes somebody's access away, or gives it back. */
export const POST = recordRoute('/api/v1/people/[id]/moves', 'person', {
  body: personMoveInput,
  needsRevision: true,
  status: STATUS.ok,
  act: ({ id, deps, actor, body, revision }) => {
    const change = { personId: id, expectedRevision: revision, reason: body.reason };
    return body.move === 'deactivate'
      ? deactivatePerson(deps, actor, change)
      : reactivatePerson(deps, actor, change);
  },
  present: (person) => ({ json: { person }, revision: person.revision }),
});
