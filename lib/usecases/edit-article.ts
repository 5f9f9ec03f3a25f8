import { findArticleRecord } from '#lib/db/article-record.ts';
import { write } from '#lib/db/transaction.ts';
import type { ArticleDescription, ArticleRecord } from '#lib/domain/article-record.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { staleRevision } from '#lib/domain/stale-revision.ts';
import { canBringInArticles } from '#lib/permissions/can-bring-in-articles.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { findOrNameOutlet } from './find-or-name-outlet.ts';
import { refusal } from './refusal.ts';

/** Corrects what is said of an article; its text is never changed, only followed by another version. */
export async function editArticle(
  deps: UseCaseDeps,
  actor: Actor,
  input: { readonly id: string; readonly revision: number; readonly edit: Partial<ArticleDescription> },
): Promise<Result<ArticleRecord, Failure>> {
  const refused = refusal(canBringInArticles(actor));
  if (refused !== null) return err(refused);
  const { id, revision, edit } = input;
  return write(deps.database, actor, deps.now(), async (transaction, record) => {
    const before = await findArticleRecord(transaction, id);
    if (before === null) return err({ kind: 'not_found', what: 'article', id });
    const { outletName, publishedOn = before.publishedOn, ...plain } = edit;
    const publishedDay = publishedOn === null ? null : new Date(publishedOn);
    const outletId =
      outletName === undefined
        ? before.outletId
        : await findOrNameOutlet(transaction, record, { name: outletName });
    const changed = await transaction.article.updateMany({
      where: { id, revision },
      data: { ...plain, outletId, publishedOn: publishedDay, revision: { increment: 1 } },
    });
    if (changed.count === 0) return err(staleRevision(edit, before));
    if (publishedOn !== before.publishedOn) {
      await transaction.claim.updateMany({
        where: { articleId: id },
        data: { articlePublishedOn: publishedDay },
      });
    }
    const after = await findArticleRecord(transaction, id);
    if (after === null) throw new Error(`article ${id} vanished while it was edited`);
    const claims = await transaction.claim.findMany({ where: { articleId: id, publishedAt: { not: null } } });
    await record({
      event: 'ArticleEdited',
      subject: 'article',
      subjectId: id,
      revision: after.revision,
      reason: null,
      state: { ...after },
      tags: [
        'topics',
        `article:${id}`,
        `outlet:${before.outletId}`,
        `outlet:${after.outletId}`,
        ...claims.flatMap((claim) => [`claim:${claim.id}`, `statistic:${claim.statisticId}`]),
      ],
    });
    return ok(after);
  });
}
