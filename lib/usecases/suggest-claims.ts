import { createHash } from 'node:crypto';
import { describeQuote } from '#lib/anchoring/describe-quote.ts';
import {
  attributionRows,
  claimColumns,
  comparisonKeys,
  relationRows,
  spanRows,
} from '#lib/db/claim-columns.ts';
import { findClaimRecord } from '#lib/db/claim-record.ts';
import type { RecordEvent, WriteTransaction } from '#lib/db/transaction.ts';
import type { ClaimEdit } from '#lib/domain/claim-record.ts';
import { NO_DEPARTURES } from '#lib/domain/claim-record.ts';
import type { TextSpan } from '#lib/domain/selector.ts';
import { explainDenial } from '#lib/reading/explain-figure.ts';
import { listDenials } from '#lib/reading/list-denials.ts';
import { readFigures } from '#lib/reading/read-figures.ts';
import type { ReadFigure } from '#lib/reading/reading.ts';
import { toClaimEdit, toDenialEdit } from '#lib/reading/to-claim-edit.ts';
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
    include: { outlet: { select: { name: true } }, claims: { select: { id: true, suggestionKey: true } } },
  });
  const published = article.publishedOn?.toISOString().slice(0, 10) ?? null;
  const reading = readFigures({ text, published, outlet: article.outlet.name });
  await nameUnits(transaction, reading.figures);
  const known = new Map(article.claims.map((claim) => [claim.suggestionKey, claim.id]));
  const context = { topicId: article.topicId, outletId: article.outletId };
  const store = async (suggestion: Suggestion): Promise<string> =>
    known.get(suggestion.suggestionKey) ??
    storeSuggestion(transaction, record, {
      ...suggestion,
      edit: await settleFigure(transaction, suggestion.edit, context),
      articleId,
      versionId,
      text,
      published,
    });
  const keys = suggestionKeys(reading.figures);
  const ids: string[] = [];
  for (const [index, figure] of reading.figures.entries()) {
    const { quote, confidence, because, partOf } = figure;
    const wholeId = partOf === null ? undefined : ids[partOf];
    const relations = wholeId === undefined ? [] : [{ kind: 'part_of', claimId: wholeId } as const];
    const edit = { ...toClaimEdit(figure), relations };
    ids.push(await store({ suggestionKey: keys[index] ?? '', quote, edit, confidence, because }));
  }
  for (const denial of listDenials(reading)) {
    const relations = denial.figures.flatMap((index) =>
      ids[index] === undefined ? [] : [{ kind: 'denies', claimId: ids[index] } as const],
    );
    await store({
      suggestionKey: hashOf(`denial\n${denial.source.name}\n${denial.quote.text}`),
      quote: denial.quote,
      edit: { ...toDenialEdit(denial), relations },
      confidence: DENIAL_CONFIDENCE,
      because: [explainDenial(denial.source)],
    });
  }
}

// Too few stand in the labelled texts to measure it; above the fold, so that an editor sees who objects.
const DENIAL_CONFIDENCE = 0.7;

/** What the engine suggests, before the record is asked who is meant. */
interface Suggestion {
  readonly suggestionKey: string;
  readonly quote: TextSpan;
  readonly edit: ClaimEdit;
  readonly confidence: number;
  readonly because: readonly string[];
}

async function storeSuggestion(
  transaction: WriteTransaction,
  record: RecordEvent,
  suggestion: Suggestion & Text & { readonly published: string | null },
): Promise<string> {
  const { articleId, versionId, text, suggestionKey, quote, edit, confidence, because, published } =
    suggestion;
  const attribution = edit.attribution ?? [];
  const { exact, prefix, suffix } = describeQuote(text, quote.start, quote.end);
  const { id } = await transaction.claim.create({
    data: {
      ...claimColumns(edit),
      ...comparisonKeys({ figure: edit.figure ?? null, departures: NO_DEPARTURES, attribution }),
      kind: edit.figure === undefined ? 'statement' : 'figure',
      status: 'suggested',
      articleId,
      versionId,
      evidence: 'quote',
      suggestionKey,
      confidence,
      because: [...because],
      articlePublishedOn: published === null ? null : new Date(published),
    },
  });
  await transaction.claimQuote.create({ data: { claimId: id, exact, prefix, suffix } });
  await transaction.claimSpan.createMany({ data: spanRows(id, edit.spans ?? []) });
  await transaction.attribution.createMany({ data: attributionRows(id, attribution) });
  await transaction.claimRelation.createMany({ data: relationRows(id, edit.relations ?? []) });
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
    return hashOf(`${words}\n${occurrence}`);
  });
}

function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('base64url');
}
