import { z } from 'zod';
import { isUuid } from '#lib/db/is-uuid.ts';
import { ROLES } from '#lib/domain/person.ts';
import { err } from '#lib/result.ts';
import { revokeRole } from '#lib/usecases/revoke-role.ts';
import { formRoute } from '../../../../form-route.ts';
import { revisionField } from '../../../../revision-field.ts';
import { topicField } from '../../topic-field.ts';

/** Takes a role from somebody. */
export const POST = formRoute('/desk/people/[id]/held-roles', ({ id }: { readonly id: string }) => ({
  form: 'held-roles',
  page: () => `/desk/people/${encodeURIComponent(id)}#roles`,
  fields: z.object({
    role: z.enum(ROLES),
    topicId: topicField,
    revision: revisionField,
  }),
  kept: [],
  async act({ actor, deps, fields: { role, topicId, revision } }) {
    if (!isUuid(id)) return err({ kind: 'not_found', what: 'person', id });
    const change = { personId: id, expectedRevision: revision, role, topicId };
    return revokeRole(deps, actor, change);
  },
  done: ({ name }) => ({
    path: `/desk/people/${encodeURIComponent(id)}#roles`,
    message: `${name} no longer holds the role.`,
  }),
}));
