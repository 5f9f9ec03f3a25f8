import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { WriteTransaction } from './transaction.ts';

/**
 * Tags of every public page a claim stands on: its own, its article's, its statistic's or proposition's, its sources', the
 * lists; and those of the claims it stands in a relation to, which show it too.
 */
export async function claimTags(
  transaction: WriteTransaction,
  ...claims: readonly ClaimRecord[]
): Promise<readonly string[]> {
  const related = await transaction.claim.findMany({
    where: { id: { in: claims.flatMap(({ relations }) => relations.map(({ claimId }) => claimId)) } },
    select: { id: true, articleId: true, statisticId: true, propositionId: true },
  });
  const statisticIds = claims.flatMap(({ target }) =>
    target?.kind === 'statistic' ? [target.statisticId] : [],
  );
  const statistics = await transaction.statistic.findMany({
    where: { id: { in: statisticIds } },
    select: { topicId: true },
  });
  const propositionIds = claims.flatMap(({ target }) =>
    target?.kind === 'proposition' ? [target.propositionId] : [],
  );
  const propositions = await transaction.proposition.findMany({
    where: { id: { in: propositionIds } },
    select: { topicId: true },
  });
  const articles = await transaction.article.findMany({
    where: { id: { in: claims.map((claim) => claim.articleId) } },
    select: { id: true, outletId: true, topicId: true },
  });
  const links = claims.flatMap((claim) => claim.attribution);
  return [
    'corrections',
    'topics',
    ...claims.map((claim) => `claim:${claim.id}`),
    ...related.flatMap(({ id, articleId, statisticId, propositionId }) => [
      `claim:${id}`,
      `article:${articleId}`,
      ...(statisticId === null ? [] : [`statistic:${statisticId}`]),
      ...(propositionId === null ? [] : [`proposition:${propositionId}`]),
    ]),
    ...articles.flatMap(({ id, outletId }) => [`article:${id}`, `outlet:${outletId}`]),
    ...statisticIds.map((id) => `statistic:${id}`),
    ...propositionIds.map((id) => `proposition:${id}`),
    ...[...statistics, ...propositions, ...articles].flatMap(({ topicId }) =>
      topicId === null ? [] : [`topic:${topicId}`],
    ),
    ...links.flatMap(({ sourceId }) => (sourceId === null ? [] : [`source:${sourceId}`])),
    ...links.flatMap(({ outletId }) => (outletId === null ? [] : [`outlet:${outletId}`])),
  ];
}
