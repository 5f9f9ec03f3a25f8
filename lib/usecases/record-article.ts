import { findArticleRecord } from '#lib/db/article-record.ts';
import { freeSlug } from '#lib/db/free-slug.ts';
import { write } from '#lib/db/transaction.ts';
import type { ArticleDescription, ArticleRecord } from '#lib/domain/article-record.ts';
import type { Failure } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { canBringInArticles } from '#lib/permissions/can-bring-in-articles.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { findOrNameOutlet } from './find-or-name-outlet.ts';
import { refusal } from './refusal.ts';

/** Records that a report exists and where it was read, without its words; the headline may be our own description. */
export async function recordArticle(
  deps: UseCaseDeps,
  actor: Actor,
  input: ArticleDescription & { readonly headlineIsOurs: boolean },
): Promise<Result<ArticleRecord, Failure>> {
  const refused = refusal(canBringInArticles(actor));
  if (refused !== null) return err(refused);
  return write(deps.database, actor, deps.now(), async (transaction, record) => {
    const { outletName, publishedOn, ...plain } = input;
    if (input.canonicalUrl !== null) {
      const same = await transaction.article.findUnique({ where: { canonicalUrl: input.canonicalUrl } });
      if (same !== null) {
        return err({
          kind: 'duplicate',
          field: 'canonicalUrl',
          message: 'An article with that address is recorded already.',
          existingId: same.id,
        });
      }
    }
    const outletId = await findOrNameOutlet(transaction, record, { name: outletName });
    const slug = await freeSlug(transaction, 'article', input.headline);
    const { id } = await transaction.article.create({
      data: { ...plain, slug, outletId, publishedOn: publishedOn === null ? null : new Date(publishedOn) },
    });
    const article = await findArticleRecord(transaction, id);
    if (article === null) throw new Error(`article ${id} vanished while it was recorded`);
    await record({
      event: 'ArticleBroughtIn',
      subject: 'article',
      subjectId: id,
      revision: article.revision,
      reason: null,
      state: { ...article },
      tags: [],
    });
    return ok(article);
  });
}
