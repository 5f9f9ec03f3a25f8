import { findArticleRecord } from '#lib/db/article-record.ts';
import { write } from '#lib/db/transaction.ts';
import type { ArticleDescription, ArticleRecord } from '#lib/domain/article-record.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { staleRevision } from '#lib/domain/stale-revision.ts';
import { canBringInArticles } from '#lib/permissions/can-bring-in-articles.ts';
import { canEditClaim } from '#lib/permissions/can-edit-claim.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { findOrNameOutlet } from './find-or-name-outlet.ts';
import { keepDiscrepancies } from './keep-discrepancies.ts';
import { redateClaims } from './redate-claims.ts';
import { refusal } from './refusal.ts';

/**
 * Corrects what is said of an article; its text is never changed, only followed by another version. Once readers see
 * claims of it, this takes the right to revise those.
 */
export async function editArticle(
  deps: UseCaseDeps,
  actor: Actor,
  input: { readonly id: string; readonly revision: number; readonly edit: Partial<ArticleDescription> },
): Promise<Result<ArticleRecord, Failure>> {
  const { id, revision, edit } = input;
  const at = deps.now();
  return write(deps.database, actor, at, async (transaction, record) => {
    const before = await findArticleRecord(transaction, id);
    if (before === null) return err({ kind: 'not_found', what: 'article', id });
    const shown = await transaction.claim.findMany({
      where: { articleId: id, publishedAt: { not: null } },
      select: {
        id: true,
        statisticId: true,
        relationsFrom: { where: { kind: 'part_of' }, select: { to: { select: { statisticId: true } } } },
      },
    });
    const refused = findRefusal(actor, before, edit, shown.length > 0);
    if (refused !== null) return err(refused);
    const { outletName, publishedOn = before.publishedOn, ...plain } = edit;
    const outletId =
      outletName === undefined
        ? before.outletId
        : await findOrNameOutlet(transaction, record, { name: outletName });
    const publishedDay = publishedOn === null ? null : new Date(publishedOn);
    const changed = await transaction.article.updateMany({
      where: { id, revision },
      data: { ...plain, outletId, publishedOn: publishedDay, revision: { increment: 1 } },
    });
    if (changed.count === 0) return err(staleRevision(edit, before));
    if (publishedOn !== before.publishedOn) {
      await redateClaims(transaction, record, { articleId: id, publishedOn, at });
    }
    const after = await findArticleRecord(transaction, id);
    if (after === null) throw new Error(`article ${id} vanished while it was edited`);
    await record({
      event: 'ArticleEdited',
      subject: 'article',
      subjectId: id,
      revision: after.revision,
      reason: null,
      state: { ...after },
      tags: [
        'corrections',
        'topics',
        ...[before.topicId, after.topicId].flatMap((topicId) =>
          topicId === null ? [] : [`topic:${topicId}`],
        ),
        `article:${id}`,
        `outlet:${before.outletId}`,
        `outlet:${after.outletId}`,
        ...shown.flatMap((claim) => [`claim:${claim.id}`, `statistic:${claim.statisticId}`]),
      ],
    });
    if (outletId !== before.outletId || publishedOn !== before.publishedOn) {
      await keepDiscrepancies(transaction, shown.flatMap(statisticsOf), at);
    }
    return ok(after);
  });
}

/** A claim's own statistic, and those of the wholes it is a part of. */
function statisticsOf({ statisticId, relationsFrom }: ShownClaim): readonly string[] {
  return [statisticId, ...relationsFrom.map(({ to }) => to.statisticId)].filter((id) => id !== null);
}

interface ShownClaim {
  readonly statisticId: string | null;
  readonly relationsFrom: readonly { readonly to: { readonly statisticId: string | null } }[];
}

/** Both topics are asked for where an article is put under another one. */
function findRefusal(
  actor: Actor,
  { topicId }: ArticleRecord,
  edit: Partial<ArticleDescription>,
  isShown: boolean,
): Failure | null {
  return (
    refusal(canBringInArticles(actor, { topicId })) ??
    refusal(canBringInArticles(actor, { topicId: edit.topicId ?? topicId })) ??
    (isShown ? refusal(canEditClaim(actor, { status: 'published', topicId })) : null)
  );
}
