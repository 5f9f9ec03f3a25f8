import { z } from 'zod';
import { isUuid } from '#lib/db/is-uuid.ts';
import { CHANGE_KINDS } from '#lib/domain/change.ts';
import { err } from '#lib/result.ts';
import { explainChange } from '#lib/usecases/explain-change.ts';
import { formRoute } from '../../../../../form-route.ts';

/** Records why a series stepped. */
export const POST = formRoute(
  '/desk/statistics/[id]/changes/explanations',
  ({ id }: { readonly id: string }) => ({
    form: 'change',
    page: () => `/desk/statistics/${encodeURIComponent(id)}/changes`,
    fields: z.object({
      fromClaimId: z.uuid(),
      toClaimId: z.uuid(),
      kind: z.enum(CHANGE_KINDS),
      amount: z
        .string()
        .trim()
        .regex(/^(?:[-−+]?\d{1,30}(?:\.\d{1,20})?)?$/, 'Type a plain number, such as 298 or -10, or nothing.')
        .transform((text) => (text === '' ? null : text.replace('−', '-').replace('+', ''))),
      explanation: z.string().max(2000),
    }),
    kept: ['toClaimId', 'kind', 'amount', 'explanation'],
    async act({ actor, deps, fields }) {
      if (!isUuid(id)) return err({ kind: 'not_found', what: 'statistic', id });
      return explainChange(deps, actor, { statisticId: id, ...fields });
    },
    done: () => ({
      path: `/desk/statistics/${encodeURIComponent(id)}/changes`,
      message: 'The reason is recorded; readers see it now.',
    }),
  }),
);
