import { z } from 'zod';
import { withdrawChange } from '#lib/usecases/withdraw-change.ts';
import { formRoute } from '../../../../../form-route.ts';

/** Takes a reason back. */
export const POST = formRoute(
  '/desk/statistics/[id]/changes/withdrawals',
  ({ id }: { readonly id: string }) => ({
    form: 'withdrawal',
    page: () => `/desk/statistics/${encodeURIComponent(id)}/changes`,
    fields: z.object({ id: z.uuid() }),
    kept: [],
    act: ({ actor, deps, fields }) => withdrawChange(deps, actor, { id: fields.id, reason: null }),
    done: () => ({
      path: `/desk/statistics/${encodeURIComponent(id)}/changes`,
      message: 'The reason was taken back; history keeps it.',
    }),
  }),
);
