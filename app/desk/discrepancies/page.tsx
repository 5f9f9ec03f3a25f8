import type { Metadata } from 'next';
import { OpenDiscrepancyList } from '#components/discrepancy/open-discrepancy-list.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { listOpenDiscrepancies } from '#lib/db/discrepancies.ts';
import { canSettleDiscrepancies } from '#lib/permissions/can-settle-discrepancies.ts';
import { readReturnedForm, type SearchParams } from '../../returned-form.ts';
import { requireActor } from '../require-actor.ts';

export const metadata: Metadata = { title: 'Discrepancies' };

// Each has a form of its own beneath it.
const ON_A_PAGE = 25;

/** Where reports disagree and nobody has said why yet. */
export default async function DiscrepanciesPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const actor = await requireActor('/desk/discrepancies');
  const { page } = await searchParams;
  const [open, returned] = await Promise.all([
    listOpenDiscrepancies(getDatabase().pool, { number: Math.trunc(Number(page)) || 1, size: ON_A_PAGE }),
    readReturnedForm(searchParams),
  ]);
  const maySettle = open.discrepancies.filter(
    ({ statistic }) => canSettleDiscrepancies(actor, statistic).allowed,
  );
  return (
    <>
      <h1>Discrepancies</h1>
      <OpenDiscrepancyList
        open={open}
        settleable={new Set(maySettle.map(({ id }) => id))}
        returned={returned}
      />
    </>
  );
}
