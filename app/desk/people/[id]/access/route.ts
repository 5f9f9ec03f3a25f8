import { z } from 'zod';
import { isUuid } from '#lib/db/is-uuid.ts';
import { err } from '#lib/result.ts';
import { deactivatePerson } from '#lib/usecases/deactivate-person.ts';
import { reactivatePerson } from '#lib/usecases/reactivate-person.ts';
import { formRoute } from '../../../../form-route.ts';
import { revisionField } from '../../../../revision-field.ts';

/** Takes somebody's access away, or gives it back. */
export const POST = formRoute('/desk/people/[id]/access', ({ id }: { readonly id: string }) => ({
  form: 'access',
  page: () => `/desk/people/${encodeURIComponent(id)}#access`,
  fields: z.object({
    move: z.enum(['deactivate', 'reactivate']),
    reason: z.string().max(500).default(''),
    revision: revisionField,
  }),
  kept: ['reason'],
  async act({ actor, deps, fields: { move, reason, revision } }) {
    if (!isUuid(id)) return err({ kind: 'not_found', what: 'person', id });
    const change = { personId: id, expectedRevision: revision, reason: reason.trim() || null };
    return move === 'deactivate'
      ? deactivatePerson(deps, actor, change)
      : reactivatePerson(deps, actor, change);
  },
  done: ({ name, deactivatedAt }) => ({
    path: `/desk/people/${encodeURIComponent(id)}#access`,
    message:
      deactivatedAt === null
        ? `${name} can sign in again.`
        : `${name} is signed out everywhere and cannot sign in.`,
  }),
}));
