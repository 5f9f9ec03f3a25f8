import { createHash } from 'node:crypto';
import { describeQuote } from '#lib/anchoring/describe-quote.ts';
import { attributionRows, claimColumns, comparisonKeys, spanRows } from '#lib/db/claim-columns.ts';
import { findClaimRecord } from '#lib/db/claim-record.ts';
import type { RecordEvent, WriteTransaction } from '#lib/db/transaction.ts';
import type { ClaimEdit } from '#lib/domain/claim-record.ts';
import { NO_DEPARTURES } from '#lib/domain/claim-record.ts';
import { readFigures } from '#lib/reading/read-figures.ts';
import type { ReadFigure } from '#lib/reading/reading.ts';
import { toClaimEdit } from '#lib/reading/to-claim-edit.ts';
import { claimState } from './claim-state.ts';
import { settleFigure } from './settle-figure.ts';

interface Text {
  readonly articleId: string;
  readonly versionId: string;
  readonly text: string;
}

/** Reads a captured text and stores what the program suggests; what was suggested before is not suggested again. */
export async function suggestClaims(
  transaction: WriteTransaction,
  record: RecordEvent,
  { articleId, versionId, text }: Text,
): Promise<void> {
  const article = await transaction.article.findUniqueOrThrow({
    where: { id: articleId },
    include: { outlet: { select: { name: true } }, claims: { select: { suggestionKey: true } } },
  });
  const published = article.publishedOn?.toISOString().slice(0, 10) ?? null;
  const { figures } = readFigures({ text, published, outlet: article.outlet.name });
  await nameUnits(transaction, figures);
  const known = new Set(article.claims.map((claim) => claim.suggestionKey));
  const context = { topicId: article.topicId, outletId: article.outletId };
  const keys = suggestionKeys(figures);
  const ids = new Map<number, string>();
  for (const [index, figure] of figures.entries()) {
    const suggestionKey = keys[index] ?? null;
    if (known.has(suggestionKey)) continue;
    const edit = await settleFigure(transaction, toClaimEdit(figure), context);
    const id = await storeSuggestion(transaction, record, {
      articleId,
      versionId,
      text,
      suggestionKey,
      figure,
      edit,
      published,
      wholeId: figure.partOf === null ? null : (ids.get(figure.partOf) ?? null),
    });
    ids.set(index, id);
  }
}

interface Suggestion extends Text {
  readonly suggestionKey: string | null;
  readonly figure: ReadFigure;
  readonly edit: ClaimEdit;
  readonly published: string | null;
  /** The claim it is a part of, where that was suggested with it. */
  readonly wholeId: string | null;
}

async function storeSuggestion(
  transaction: WriteTransaction,
  record: RecordEvent,
  { articleId, versionId, text, suggestionKey, figure, edit, published, wholeId }: Suggestion,
): Promise<string> {
  const attribution = edit.attribution ?? [];
  const { exact, prefix, suffix } = describeQuote(text, figure.quote.start, figure.quote.end);
  const { id } = await transaction.claim.create({
    data: {
      ...claimColumns(edit),
      ...comparisonKeys({ figure: edit.figure ?? null, departures: NO_DEPARTURES, attribution }),
      status: 'suggested',
      articleId,
      versionId,
      evidence: 'quote',
      suggestionKey,
      confidence: figure.confidence,
      because: [...figure.because],
      articlePublishedOn: published === null ? null : new Date(published),
    },
  });
  await transaction.claimQuote.create({ data: { claimId: id, exact, prefix, suffix } });
  await transaction.claimSpan.createMany({ data: spanRows(id, edit.spans ?? []) });
  await transaction.attribution.createMany({ data: attributionRows(id, attribution) });
  if (wholeId !== null) {
    await transaction.claimRelation.create({ data: { fromId: id, toId: wholeId, kind: 'part_of' } });
  }
  const claim = await findClaimRecord(transaction, id);
  if (claim === null) throw new Error(`claim ${id} vanished while it was suggested`);
  await record({
    event: 'ClaimSuggested',
    subject: 'claim',
    subjectId: id,
    revision: claim.revision,
    reason: null,
    state: claimState(claim),
    tags: [],
  });
  return id;
}

/** Unit codes are an open list: a plural noun the record has not met becomes a unit of counting. */
async function nameUnits(transaction: WriteTransaction, figures: readonly ReadFigure[]): Promise<void> {
  const codes = [...new Set(figures.map((figure) => figure.unit))];
  await transaction.unit.createMany({
    data: codes.map((code) => ({ code, labelSingular: code, labelPlural: code, kind: 'count' as const })),
    skipDuplicates: true,
  });
}

/** Same words, same number, same place in their order: the same suggestion, in whatever version they stand. */
function suggestionKeys(figures: readonly ReadFigure[]): readonly string[] {
  const seen = new Map<string, number>();
  return figures.map((figure) => {
    const words = `${figure.quote.text}\n${figure.number.text}`;
    const occurrence = seen.get(words) ?? 0;
    seen.set(words, occurrence + 1);
    return createHash('sha256').update(`${words}\n${occurrence}`).digest('base64url');
  });
}
