import type { AsOf } from '#lib/domain/as-of.ts';
import type { ClaimAttribution, ClaimEdit } from '#lib/domain/claim-record.ts';
import { boundsOf } from '#lib/domain/figure.ts';
import type { Actor } from '#lib/domain/person.ts';
import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import { defineStatistic } from '#lib/usecases/define-statistic.ts';
import type { UseCaseDeps } from '#lib/usecases/deps.ts';
import { type DraftEvidence, draftClaim } from '#lib/usecases/draft-claim.ts';
import { moveClaim } from '#lib/usecases/move-claim.ts';
import { openTopic } from '#lib/usecases/open-topic.ts';
import { recomputeDiscrepancies } from '#lib/usecases/recompute-discrepancies.ts';
import { must } from './must.ts';
import type { PlantedSources } from './plant-sources.ts';
import { type ReportedFigure, readReportedFigures } from './read-facts.ts';
import { recordReport } from './record-report.ts';
import type { SeedStatistic, SeedTopic, SeedValues } from './seed-topic.ts';

interface Garden {
  readonly deps: UseCaseDeps;
  readonly actor: Actor;
  readonly sources: PlantedSources;
}

/** Opens a demo topic, defines its statistics and publishes their values, all through the use cases editors use. */
export async function plantTopic(garden: Garden, topic: SeedTopic): Promise<{ readonly claims: number }> {
  // A topic has hundreds of claims: their discrepancies are found once, when all of them stand.
  const { actor } = garden;
  const deps = { ...garden.deps, discrepancies: 'later' } as const;
  const { name, summary, place } = topic;
  const { id: topicId } = must(await openTopic(deps, actor, { name, summary, place }));
  const facts = readReportedFigures();
  const statisticIds: string[] = [];
  let claims = 0;
  for (const seed of topic.statistics) {
    const { name, caveat, aliases, definition } = seed;
    const statistic = must(
      await defineStatistic(deps, actor, { topicId, name, caveat, aliases, definition }),
    );
    statisticIds.push(statistic.id);
    for (const { row, values } of listValues(facts, seed)) {
      await publishValue({ ...garden, deps }, { row, values, statistic, topicId });
      claims += 1;
    }
  }
  must(await recomputeDiscrepancies(deps, actor, { statisticIds }));
  return { claims };
}

function listValues(
  facts: readonly ReportedFigure[],
  seed: SeedStatistic,
): readonly { row: ReportedFigure; values: SeedValues }[] {
  return seed.values.flatMap((values) =>
    facts
      .filter((row) => row.topic === values.topic && row.statistic === values.statistic)
      .filter((row) => values.only?.(row) ?? true)
      .map((row) => ({ row, values })),
  );
}

interface SeedValue {
  readonly row: ReportedFigure;
  readonly values: SeedValues;
  readonly statistic: StatisticRecord;
  readonly topicId: string;
}

async function publishValue(garden: Garden, value: SeedValue): Promise<void> {
  const { deps, actor } = garden;
  const articleId = await recordReport(garden, value.row, value.topicId);
  const edit = await toEdit(garden, value);
  const claim = must(await draftClaim(deps, actor, { articleId, evidence: evidenceOf(value), edit }));
  const { id, revision } = claim;
  must(await moveClaim(deps, actor, { id, revision, move: 'publish', reason: null }));
}

async function toEdit(garden: Garden, { row, values, statistic }: SeedValue): Promise<ClaimEdit> {
  return {
    figure: {
      ...bounds(row),
      verbatim: numerals(row),
      qualifier: row.qualifier,
      best: null,
      unit: statistic.definition.unit,
      counts: withinSentence(statistic.definition.counted),
      modality: values.modality,
      measure: statistic.definition.measure,
      vague: null,
      policy: null,
    },
    asOf: asOf(row),
    since: row.since,
    target: { kind: 'statistic', statisticId: statistic.id },
    departures: { ...values.departures, place: null, start: null },
    attribution: await attribution(garden, row),
    note: row.note,
  };
}

/** A definition begins its sentence, what is counted follows its number: "7,000 people unaccounted for". */
function withinSentence(counted: string): string {
  return counted.replace(/^(?:People|Children|Women|Deaths)\b/, (word) => word.toLowerCase());
}

function bounds({ qualifier, low, high }: ReportedFigure): { low: string | null; high: string | null } {
  switch (boundsOf(qualifier)) {
    case 'equal':
      return { low, high: low };
    case 'low':
      return { low, high: null };
    case 'high':
      return { low: null, high: low };
    case 'both':
      return { low, high };
  }
}

/** The outlet's words were not captured: only the numeral stands for them, never a phrase of ours. */
function numerals({ low, high }: ReportedFigure): string {
  const group = (value: string) => new Intl.NumberFormat('en').format(Number(value));
  return high === null ? group(low) : `${group(low)}–${group(high)}`;
}

function asOf(row: ReportedFigure): AsOf | null {
  const day = row.as_of ?? row.published;
  if (day === null) return null;
  return {
    date: day,
    from: day,
    to: day,
    precision: 'day',
    basis: row.as_of === null ? 'published' : 'stated',
  };
}

async function attribution({ sources }: Garden, row: ReportedFigure): Promise<readonly ClaimAttribution[]> {
  const names = [row.via, row.source].filter((name) => name !== null);
  const links: ClaimAttribution[] = [];
  for (const [position, name] of names.entries()) {
    const kind = name === row.source ? row.source_kind : 'media';
    const sourceId = await sources.find(name, kind);
    links.push({
      branch: 0,
      position,
      sourceId,
      outletId: null,
      name,
      wording: null,
      start: null,
      end: null,
    });
  }
  return links;
}

function evidenceOf({ row, values }: SeedValue): DraftEvidence {
  const { evidence, as_of: day } = row;
  if (evidence === null) {
    return {
      kind: 'recorded',
      url: null,
      note: 'Read in a stored copy of the article, which gives no address.',
    };
  }
  if (evidence.startsWith('http')) return { kind: 'recorded', url: evidence, note: null };
  return { kind: 'table', table: evidence, row: day ?? '', column: values.column ?? row.statistic };
}
