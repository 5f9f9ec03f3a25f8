import { proposeStatistic } from '#lib/db/propose-statistic.ts';
import { type NameContext, resolveSource } from '#lib/db/resolve-source.ts';
import type { WriteTransaction } from '#lib/db/transaction.ts';
import type { ClaimAttribution, ClaimEdit } from '#lib/domain/claim-record.ts';

/** Adds to what the engine read all that the record can settle by itself: who is meant, and which statistic. */
export async function settleFigure(
  transaction: WriteTransaction,
  edit: ClaimEdit,
  context: NameContext,
): Promise<ClaimEdit> {
  const attribution: ClaimAttribution[] = [];
  for (const link of edit.attribution ?? []) {
    attribution.push({ ...link, sourceId: await resolveSource(transaction, link.name, context) });
  }
  if (edit.figure === undefined) return { ...edit, attribution };
  const { counts } = edit.figure;
  const unit = edit.figure.unit ?? '';
  const proposal = await proposeStatistic(transaction, { counts, unit, topicId: context.topicId });
  const target = proposal === null ? null : { kind: 'statistic' as const, statisticId: proposal.statisticId };
  return { ...edit, attribution, target };
}
