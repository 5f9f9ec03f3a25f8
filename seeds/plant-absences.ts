import { findStatisticRecord } from '#lib/db/statistic-record.ts';
import { draftClaim } from '#lib/usecases/draft-claim.ts';
import { moveClaim } from '#lib/usecases/move-claim.ts';
import { attributeReport } from './attribute-report.ts';
import type { Garden } from './garden.ts';
import { must } from './must.ts';
import { type ReportedAbsence, readReportedAbsences } from './read-facts.ts';
import { recordReport } from './record-report.ts';
import { toAsOf } from './to-as-of.ts';

/** Publishes where somebody gave no figure, in statistics that were defined before. Answers how many. */
export async function plantAbsences(garden: Garden): Promise<number> {
  const absences = readReportedAbsences();
  for (const row of absences) await publishAbsence(garden, row);
  return absences.length;
}

async function publishAbsence(garden: Garden, row: ReportedAbsence): Promise<void> {
  const { deps, actor, sources } = garden;
  const { id: statisticId, topicId, definition } = await findStatistic(garden, row);
  const { id, revision } = must(
    await draftClaim(deps, actor, {
      articleId: await recordReport(garden, row, topicId),
      kind: 'absence',
      // The outlet's words were not captured: nothing of ours stands for them.
      evidence: { kind: 'recorded', url: row.evidence, note: null },
      edit: {
        asOf: toAsOf(row, definition.temporality),
        target: { kind: 'statistic', statisticId },
        attribution: await attributeReport(sources, row),
        note: row.note,
      },
    }),
  );
  must(await moveClaim(deps, actor, { id, revision, move: 'publish', reason: null }));
}

async function findStatistic({ deps }: Garden, { topic, statistic }: ReportedAbsence) {
  const { prisma } = deps.database;
  const { id } = await prisma.statistic.findFirstOrThrow({
    where: { name: statistic, topic: { name: topic } },
  });
  const found = await findStatisticRecord(prisma, id);
  if (found === null) throw new Error(`the statistic ${JSON.stringify(statistic)} vanished`);
  return found;
}
