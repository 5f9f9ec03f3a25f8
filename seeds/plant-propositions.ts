import { draftClaim } from '#lib/usecases/draft-claim.ts';
import { moveClaim } from '#lib/usecases/move-claim.ts';
import { stateProposition } from '#lib/usecases/state-proposition.ts';
import { attributeReport } from './attribute-report.ts';
import type { Garden } from './garden.ts';
import { must } from './must.ts';
import { type ReportedStance, readReportedStances } from './read-facts.ts';
import { READ_IN_A_STORED_COPY, recordReport } from './record-report.ts';

/** States the propositions of topics that were opened before, and publishes who stood how to them. Answers how many. */
export async function plantPropositions(garden: Garden): Promise<number> {
  const { deps, actor } = garden;
  const byProposition = Map.groupBy(readReportedStances(), ({ proposition }) => proposition);
  for (const [statement, rows] of byProposition) {
    const name = rows[0]?.topic ?? '';
    const topic = await deps.database.prisma.topic.findUniqueOrThrow({ where: { name } });
    const { id } = must(await stateProposition(deps, actor, { topicId: topic.id, statement }));
    for (const row of rows) await publishStance(garden, row, { topicId: topic.id, propositionId: id });
  }
  return byProposition.size;
}

async function publishStance(
  garden: Garden,
  row: ReportedStance,
  { topicId, propositionId }: { readonly topicId: string; readonly propositionId: string },
): Promise<void> {
  const { deps, actor, sources } = garden;
  const articleId = await recordReport(garden, row, topicId);
  const { evidence, said_on: saidOn, stance, note } = row;
  const claim = must(
    await draftClaim(deps, actor, {
      articleId,
      kind: 'statement',
      evidence: evidence === null ? READ_IN_A_STORED_COPY : { kind: 'recorded', url: evidence, note: null },
      edit: {
        saidOn,
        target: { kind: 'proposition', propositionId, stance },
        attribution: await attributeReport(sources, row),
        note,
      },
    }),
  );
  const { id, revision } = claim;
  must(await moveClaim(deps, actor, { id, revision, move: 'publish', reason: null }));
}
