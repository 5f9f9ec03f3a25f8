import type { ClaimKind } from '#lib/domain/claim.ts';
import type { ClaimEdit } from '#lib/domain/claim-record.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { canEnterDesk } from '#lib/permissions/can-enter-desk.ts';
import { figureInSelection, type Selection } from '#lib/reading/figure-in-selection.ts';
import type { ReadingInput } from '#lib/reading/reading.ts';
import { toClaimEdit, toWordsEdit } from '#lib/reading/to-claim-edit.ts';
import { wordsInSelection } from '#lib/reading/words-in-selection.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { refusal } from './refusal.ts';
import { settleFigure } from './settle-figure.ts';

/** What the engine and the record make of words an editor selected: a claim pre-filled, not yet stored. */
export async function prepareClaim(
  deps: UseCaseDeps,
  actor: Actor,
  selection: Selection & { readonly versionId: string; readonly kind: ClaimKind },
): Promise<Result<ClaimEdit, Failure>> {
  const refused = refusal(canEnterDesk(actor));
  if (refused !== null) return err(refused);
  const version = await deps.database.prisma.articleVersion.findUnique({
    where: { id: selection.versionId },
    include: { text: true, article: { include: { outlet: { select: { name: true } } } } },
  });
  const text = version?.text?.text ?? null;
  if (version === null || text === null) {
    return err({ kind: 'not_found', what: 'article version', id: selection.versionId });
  }
  const { article } = version;
  const published = article.publishedOn?.toISOString().slice(0, 10) ?? null;
  const edit = editOf({ text, published, outlet: article.outlet.name }, selection, selection.kind);
  const context = { topicId: article.topicId, outletId: article.outletId };
  return ok(await settleFigure(deps.database.prisma, edit, context));
}

function editOf(input: ReadingInput, selection: Selection, kind: ClaimKind): ClaimEdit {
  if (kind === 'figure') return toClaimEdit(figureInSelection(input, selection));
  return toWordsEdit(wordsInSelection(input, selection), kind);
}
