import { settlementInput } from '#lib/http/discrepancy-input.ts';
import { STATUS } from '#lib/http/status.ts';
import { settleDiscrepancy } from '#lib/usecases/settle-discrepancy.ts';
import { recordRoute } from '../../../routes.ts';

/** Explains a discrepancy to readers; earlier explanations stay. */
export const POST = recordRoute('/api/v1/discrepancies/[id]/settlements', 'discrepancy', {
  body: settlementInput,
  needsRevision: false,
  status: STATUS.created,
  act: ({ id, deps, actor, body }) => settleDiscrepancy(deps, actor, { id, ...body }),
  present: (discrepancy) => ({ json: { discrepancy }, revision: null }),
});
