import { isUuid } from '#lib/db/is-uuid.ts';
import { findPersonRecord } from '#lib/db/people.ts';
import { personEditInput } from '#lib/http/people-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { canEditPerson } from '#lib/permissions/can-edit-person.ts';
import { err, ok } from '#lib/result.ts';
import { editPerson } from '#lib/usecases/edit-person.ts';
import { refusal } from '#lib/usecases/refusal.ts';
import { readRoute, recordRoute } from '../../routes.ts';

/** One person, for themselves and for administrators. */
export const GET = readRoute<{ readonly params: Promise<{ readonly id: string }> }>(
  '/api/v1/people/[id]',
  async ({ actor, deps, context }) => {
    const { id } = await context.params;
    const refused = refusal(canEditPerson(actor, id));
    if (refused !== null) return err(refused);
    const person = isUuid(id) ? await findPersonRecord(deps.database.prisma, id) : null;
    if (person === null) return err({ kind: 'not_found', what: 'person', id });
    return ok({ json: { person }, revision: person.revision });
  },
);

export const PATCH = recordRoute('/api/v1/people/[id]', 'person', {
  body: personEditInput,
  needsRevision: true,
  status: STATUS.ok,
  act: ({ id, deps, actor, body, revision }) =>
    editPerson(deps, actor, { personId: id, expectedRevision: revision, ...body }),
  present: (person) => ({ json: { person }, revision: person.revision }),
});
