import { z } from 'zod';
import { isUuid } from '#lib/db/is-uuid.ts';
import { ROLES } from '#lib/domain/person.ts';
import { err } from '#lib/result.ts';
import { grantRole } from '#lib/usecases/grant-role.ts';
import { formRoute } from '../../../../form-route.ts';
import { revisionField } from '../../../../revision-field.ts';
import { topicField } from '../../topic-field.ts';

/** Grants somebody a role. */
export const POST = formRoute('/desk/people/[id]/roles', ({ id }: { readonly id: string }) => ({
  form: 'roles',
  page: () => `/desk/people/${encodeURIComponent(id)}#roles`,
  fields: z.object({
    role: z.enum(ROLES),
    topicId: topicField,
    revision: revisionField,
  }),
  kept: ['role', 'topicId'],
  async act({ actor, deps, fields: { role, topicId, revision } }) {
    if (!isUuid(id)) return err({ kind: 'not_found', what: 'person', id });
    const change = { personId: id, expectedRevision: revision, role, topicId };
    return grantRole(deps, actor, change);
  },
  done: ({ name }) => ({
    path: `/desk/people/${encodeURIComponent(id)}#roles`,
    message: `${name} holds the role from their next page on.`,
  }),
}));
