import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { DeskArticle, DeskNames } from '#lib/domain/desk-article.ts';
import { findArticleRecord, findNewestVersion } from './article-record.ts';
import { listClaimRecords } from './claim-record.ts';
import type { Database } from './database.ts';
import { isUuid } from './is-uuid.ts';
import { toPropositionRecord, WITH_TOPIC } from './proposition-record.ts';
import { listReferencesUntil } from './reference-series.ts';
import { toSourceRecord, WITH_ALIASES } from './source-record.ts';
import { toStatisticRecord, WITH_DEFINITION } from './statistic-record.ts';

/** An article as the annotator opens it, or null where there is none. For signed-in editors only: it holds the text. */
export async function findDeskArticle({ prisma, pool }: Database, id: string): Promise<DeskArticle | null> {
  const article = isUuid(id) ? await findArticleRecord(prisma, id) : null;
  if (article === null) return null;
  const [version, claims] = await Promise.all([findNewestVersion(prisma, id), listClaimRecords(prisma, id)]);
  const names = await listDeskNames(prisma, claims, article.topicId);
  const statisticIds = names.statistics.map((statistic) => statistic.id);
  const references = await listReferencesUntil(pool, statisticIds, article.publishedOn);
  return { article, version, claims, names, references };
}

async function listDeskNames(
  prisma: Database['prisma'],
  claims: readonly ClaimRecord[],
  topicId: string | null,
): Promise<DeskNames> {
  const links = claims.flatMap((claim) => claim.attribution);
  const statisticIds = claims.flatMap(({ target }) =>
    target?.kind === 'statistic' ? [target.statisticId] : [],
  );
  const propositionIds = claims.flatMap(({ target }) =>
    target?.kind === 'proposition' ? [target.propositionId] : [],
  );
  const ofTopic = topicId === null ? [] : [{ topicId }];
  const [topics, units, sources, outlets, statistics, propositions] = await Promise.all([
    prisma.topic.findMany({
      select: { id: true, slug: true, name: true, place: true },
      orderBy: { name: 'asc' },
    }),
    prisma.unit.findMany({ omit: { ucum: true }, orderBy: { code: 'asc' } }),
    prisma.source.findMany({
      where: { id: { in: idsOf(links.map(({ sourceId }) => sourceId)) } },
      include: WITH_ALIASES,
    }),
    prisma.outlet.findMany({
      where: { id: { in: idsOf(links.map(({ outletId }) => outletId)) } },
      select: { id: true, slug: true, name: true },
    }),
    prisma.statistic.findMany({
      where: {
        mergedIntoId: null,
        OR: [...ofTopic, { id: { in: idsOf(statisticIds) } }],
      },
      include: WITH_DEFINITION,
      orderBy: { name: 'asc' },
      take: MOST_AT_HAND,
    }),
    prisma.proposition.findMany({
      where: { OR: [...ofTopic, { id: { in: idsOf(propositionIds) } }] },
      include: WITH_TOPIC,
      orderBy: { statement: 'asc' },
      take: MOST_AT_HAND,
    }),
  ]);
  return {
    topics,
    units,
    sources: sources.map(toSourceRecord),
    outlets,
    statistics: statistics.map(toStatisticRecord),
    propositions: propositions.map(toPropositionRecord),
  };
}

// Beyond this the annotator searches; a topic of more statistics is rare, and each is about 400 bytes of the page.
const MOST_AT_HAND = 200;

function idsOf(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
