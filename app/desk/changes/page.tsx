import type { Metadata } from 'next';
import { ChooseStatistic } from '#components/change/choose-statistic.tsx';
import { EmptyNote } from '#components/page/empty-note.tsx';
import { getDatabase } from '#lib/db/database.ts';
import { listStatisticChoices } from '#lib/db/statistic-choices.ts';
import { canDefineStatistics } from '#lib/permissions/can-define-statistics.ts';
import { canUseRoute } from '#lib/permissions/can-use-route.ts';
import { getRouteRule } from '#lib/permissions/route-rules.ts';
import { NotPermitted } from '../not-permitted.tsx';
import { requireActor } from '../require-actor.ts';

export const metadata: Metadata = { title: 'Changes' };

/** The statistics whose steps somebody may explain, by topic. */
export default async function ChangesPage() {
  const actor = await requireActor('/desk/changes');
  const permission = canUseRoute(actor, getRouteRule('/desk/changes', 'GET'));
  if (!permission.allowed) return <NotPermitted message={permission.message} />;
  const all = await listStatisticChoices(getDatabase().prisma);
  const own = all.filter(({ topicId }) => canDefineStatistics(actor, { topicId }).allowed);
  return (
    <>
      <h1>Changes</h1>
      <p>Choose a statistic to say why its numbers stepped.</p>
      {own.length === 0 ? <EmptyNote>No statistic has been defined yet.</EmptyNote> : null}
      <ChooseStatistic statistics={own} />
    </>
  );
}
