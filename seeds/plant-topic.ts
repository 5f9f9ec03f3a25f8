import { defineStatistic } from '#lib/usecases/define-statistic.ts';
import { openTopic } from '#lib/usecases/open-topic.ts';
import { recomputeDiscrepancies } from '#lib/usecases/recompute-discrepancies.ts';
import { saySourceRole } from '#lib/usecases/say-source-role.ts';
import type { Garden, PlantedFact } from './garden.ts';
import { must } from './must.ts';
import { plantClaim } from './plant-claim.ts';
import { plantDenial } from './plant-denial.ts';
import { plantReferences } from './plant-references.ts';
import { type ReportedFigure, readReportedFigures } from './read-facts.ts';
import { recordReport } from './record-report.ts';
import type { RowChoice, SeedTopic, SeedValues } from './seed-topic.ts';
import { toEdit } from './to-edit.ts';

/** Opens a demo topic, defines its statistics and publishes their values, all through the use cases editors use. */
export async function plantTopic(planter: Garden, topic: SeedTopic): Promise<{ readonly claims: number }> {
  // A topic has hundreds of claims: their discrepancies are found once, when all of them stand.
  const garden: Garden = { ...planter, deps: { ...planter.deps, discrepancies: 'later' } };
  const { deps, actor } = garden;
  const { name, summary, place } = topic;
  const { id: topicId } = must(await openTopic(deps, actor, { name, summary, place }));
  const facts = readReportedFigures();
  const planted: PlantedFact[] = [];
  const statisticIds: string[] = [];
  for (const { name, caveat, aliases, definition, values, tables } of topic.statistics) {
    const statistic = must(
      await defineStatistic(deps, actor, { topicId, name, caveat, aliases, definition }),
    );
    statisticIds.push(statistic.id);
    await plantReferences(garden, statistic, tables ?? []);
    for (const each of values) {
      const wholeId = each.partOf === undefined ? null : claimOf(planted, each.partOf).claimId;
      const drafts = [];
      for (const row of rowsOf(facts, each)) {
        const articleId = await recordReport(garden, row, topicId);
        const edit = await toEdit(garden, { row, values: each, statistic, wholeId });
        drafts.push({ row, values: each, articleId, edit });
      }
      planted.push(...(await inBunches(drafts, (draft) => plantClaim(garden, draft))));
    }
  }
  for (const denial of topic.denials ?? []) {
    const denied = planted.filter(({ row }) => denial.denies(row));
    await plantDenial(garden, denial, denied, claimOf(planted, denial.readIn).articleId);
  }
  for (const { source, party, role } of topic.roles ?? []) {
    const sourceId = await garden.sources.find(source, null);
    must(await saySourceRole(deps, actor, { sourceId, topicId, party, role }));
  }
  must(await recomputeDiscrepancies(deps, actor, { statisticIds }));
  return { claims: planted.length + (topic.denials?.length ?? 0) };
}

function rowsOf(facts: readonly ReportedFigure[], values: SeedValues): readonly ReportedFigure[] {
  return facts
    .filter((row) => row.topic === values.topic && row.statistic === values.statistic)
    .filter((row) => row.unit === (values.unit ?? row.unit))
    .filter((row) => values.only?.(row) ?? true);
}

function claimOf(planted: readonly PlantedFact[], choice: RowChoice): PlantedFact {
  const found = planted.find(({ row }) => choice(row));
  if (found === undefined) throw new Error(`no fact planted so far is meant by ${choice}`);
  return found;
}

/** Claims wait for the database more than they compute, so a few go side by side; what they answer stays in order. */
async function inBunches<Draft, Answer>(
  drafts: readonly Draft[],
  plant: (draft: Draft) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let first = 0; first < drafts.length; first += BUNCH) {
    answers.push(...(await Promise.all(drafts.slice(first, first + BUNCH).map(plant))));
  }
  return answers;
}

// More gains nothing on the two cores of a small machine.
const BUNCH = 4;
