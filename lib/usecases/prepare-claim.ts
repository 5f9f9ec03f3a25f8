import type { ClaimEdit } from '#lib/domain/claim-record.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { canEnterDesk } from '#lib/permissions/can-enter-desk.ts';
import { figureInSelection } from '#lib/reading/figure-in-selection.ts';
import { toClaimEdit } from '#lib/reading/to-claim-edit.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { refusal } from './refusal.ts';
import { settleFigure } from './settle-figure.ts';

/** What the engine and the record make of words an editor selected: a claim pre-filled, not yet stored. */
export async function prepareClaim(
  deps: UseCaseDeps,
  actor: Actor,
  selection: { readonly versionId: string; readonly start: number; readonly end: number },
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
  const { start, end } = selection;
  const figure = figureInSelection({ text, published, outlet: article.outlet.name }, { start, end });
  const context = { topicId: article.topicId, outletId: article.outletId };
  return ok(await settleFigure(deps.database.prisma, toClaimEdit(figure), context));
}
