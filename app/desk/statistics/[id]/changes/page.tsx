import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StepsPage } from '#components/change/steps-page.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { isUuid } from '#lib/db/is-uuid.ts';
import { findStatisticRecord } from '#lib/db/statistic-record.ts';
import { listExplainedSteps } from '#lib/db/statistic-steps.ts';
import { canDefineStatistics } from '#lib/permissions/can-define-statistics.ts';
import { canUseRoute } from '#lib/permissions/can-use-route.ts';
import { getRouteRule } from '#lib/permissions/route-rules.ts';
import { readReturnedForm, type SearchParams } from '../../../../returned-form.ts';
import { NotPermitted } from '../../../not-permitted.tsx';
import { requireActor } from '../../../require-actor.ts';

export const metadata: Metadata = { title: 'Changes' };

const PAGE_SIZE = 40;

/** Why the series of one statistic stepped. */
export default async function StatisticChangesPage({
  params,
  searchParams,
}: {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}) {
  const { id } = await params;
  const actor = await requireActor(`/desk/statistics/${encodeURIComponent(id)}/changes`);
  const admission = canUseRoute(actor, getRouteRule('/desk/statistics/[id]/changes', 'GET'));
  if (!admission.allowed) return <NotPermitted message={admission.message} />;
  const database = getDatabase();
  const statistic = isUuid(id) ? await findStatisticRecord(database.prisma, id) : null;
  if (statistic === null) notFound();
  const permission = canDefineStatistics(actor, { topicId: statistic.topicId });
  if (!permission.allowed) return <NotPermitted message={permission.message} />;
  const page = { number: Math.max(1, Number((await searchParams).page) || 1), size: PAGE_SIZE };
  const [listed, returned] = await Promise.all([
    listExplainedSteps(database, id, page),
    readReturnedForm(searchParams),
  ]);
  return <StepsPage statistic={statistic} {...listed} page={page} returned={returned} />;
}
