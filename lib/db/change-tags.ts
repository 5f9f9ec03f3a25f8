import type { Change } from '#lib/domain/change.ts';
import type { WriteTransaction } from './transaction.ts';

/** Tags of every public page that tells why a series stepped: its statistic's and topic's, its source's, corrections. */
export async function changeTags(
  transaction: WriteTransaction,
  { toClaimId }: Pick<Change, 'toClaimId'>,
  statisticId: string,
): Promise<readonly string[]> {
  const { topicId } = await transaction.statistic.findUniqueOrThrow({ where: { id: statisticId } });
  const { originKey } = await transaction.claim.findUniqueOrThrow({ where: { id: toClaimId } });
  const origins = originKey === '' ? [] : originKey.split('+');
  return [
    'corrections',
    `statistic:${statisticId}`,
    `topic:${topicId}`,
    ...origins.map((id) => `source:${id}`),
  ];
}
