import { z } from 'zod';
import { isUuid } from '#lib/db/is-uuid.ts';
import { err, ok } from '#lib/result.ts';
import { takeReport } from '#lib/usecases/take-report.ts';
import { formRoute } from '../../../../form-route.ts';
import { revisionField } from '../../../../revision-field.ts';
import { listPageField, reportInList } from '../../report-in-list.ts';

/** Takes a report on. */
export const POST = formRoute('/desk/reports/[id]/assignment', ({ id }: { readonly id: string }) => ({
  form: `take-${id}`,
  page: ({ page }) => reportInList(id, Number(page)),
  fields: z.object({ revision: revisionField, page: listPageField }),
  kept: [],
  async act({ actor, deps, fields: { revision, page } }) {
    if (!isUuid(id)) return err({ kind: 'not_found', what: 'report', id });
    const taken = await takeReport(deps, actor, { id, revision });
    return taken.ok ? ok(page) : taken;
  },
  done: (page) => ({
    path: reportInList(id, page),
    message: 'It is yours. Readers see that it is being looked at.',
  }),
}));
