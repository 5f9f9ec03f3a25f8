import { z } from 'zod';
import { isUuid } from '#lib/db/is-uuid.ts';
import { pageAddress } from '#lib/format/address.ts';
import { explanationField } from '#lib/http/discrepancy-input.ts';
import { err, ok } from '#lib/result.ts';
import { settleDiscrepancy } from '#lib/usecases/settle-discrepancy.ts';
import { formRoute } from '../../../../form-route.ts';

/** Explains a discrepancy to readers. */
export const POST = formRoute('/desk/discrepancies/[id]/settlements', ({ id }: { readonly id: string }) => ({
  form: `settle-${id}`,
  page: ({ page }) => `${listAddress(Number(page))}#settle-${encodeURIComponent(id)}`,
  fields: z.object({ explanation: explanationField, page: pageField }),
  kept: ['explanation'],
  async act({ actor, deps, fields: { explanation, page } }) {
    if (!isUuid(id)) return err({ kind: 'not_found', what: 'discrepancy', id });
    const settled = await settleDiscrepancy(deps, actor, { id, explanation });
    return settled.ok ? ok(page) : settled;
  },
  done: (page) => ({
    path: listAddress(page),
    message: 'Settled. Readers see your explanation beside the discrepancy.',
  }),
}));

/** The page of the list the form stood on. */
const pageField = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);

function listAddress(page: number): string {
  return pageAddress('/desk/discrepancies', Number.isSafeInteger(page) && page > 0 ? page : 1);
}
