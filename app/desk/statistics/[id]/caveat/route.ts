import { z } from 'zod';
import { isUuid } from '#lib/db/is-uuid.ts';
import { err } from '#lib/result.ts';
import { editStatistic } from '#lib/usecases/edit-statistic.ts';
import { formRoute } from '../../../../form-route.ts';
import { revisionField } from '../../../../revision-field.ts';

/** Says what every reader must know before using a statistic. */
export const POST = formRoute('/desk/statistics/[id]/caveat', ({ id }: { readonly id: string }) => ({
  form: 'caveat',
  page: () => `/desk/statistics/${encodeURIComponent(id)}/changes`,
  fields: z.object({ revision: revisionField, caveat: z.string().max(5000) }),
  kept: ['caveat'],
  async act({ actor, deps, fields: { revision, caveat } }) {
    if (!isUuid(id)) return err({ kind: 'not_found', what: 'statistic', id });
    return editStatistic(deps, actor, { id, revision, edit: { caveat } });
  },
  done: () => ({
    path: `/desk/statistics/${encodeURIComponent(id)}/changes`,
    message: 'Saved. It stands with every figure of this statistic now.',
  }),
}));
