import { findArticleRecord, findNewestVersion } from '#lib/db/article-record.ts';
import { write } from '#lib/db/transaction.ts';
import type { ArticleRecord } from '#lib/domain/article-record.ts';
import { type Failure, invalidField } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { canBringInArticles } from '#lib/permissions/can-bring-in-articles.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { refusal } from './refusal.ts';
import { hashOfText, lockTexts, storeVersion } from './store-version.ts';

export interface CapturedText {
  readonly article: ArticleRecord;
  /** Of the new version. */
  readonly number: number;
}

/**
 * Captures the text an article has now as its next version, and suggests what the program reads in it that was not
 * suggested before. The versions before it, and their claims, stay as they are.
 */
export async function captureVersion(
  deps: UseCaseDeps,
  actor: Actor,
  { articleId, text }: { readonly articleId: string; readonly text: string },
): Promise<Result<CapturedText, Failure>> {
  if (text.trim() === '')
    return err(invalidField('text', 'The text is empty.', 'Paste the whole text the article has now.'));
  const at = deps.now();
  return write(deps.database, actor, at, async (transaction, record) => {
    await lockTexts(transaction);
    const article = await findArticleRecord(transaction, articleId);
    if (article === null) return err({ kind: 'not_found', what: 'article', id: articleId });
    const refused = refusal(canBringInArticles(actor, { topicId: article.topicId }));
    if (refused !== null) return err(refused);
    const sha256 = hashOfText(text);
    const same = await transaction.articleVersion.findFirst({
      where: { articleId, sha256: new Uint8Array(sha256) },
      select: { number: true },
    });
    if (same !== null) return err(alreadyCaptured(same.number));
    await storeVersion(transaction, record, actor, { articleId, text, sha256, at });
    const newest = await findNewestVersion(transaction, articleId);
    if (newest === null) throw new Error(`article ${articleId} has no version after one was captured`);
    return ok({ article, number: newest.number });
  });
}

function alreadyCaptured(number: number): Failure {
  return invalidField(
    'text',
    `This is word for word version ${number}, which is captured already.`,
    'Nothing needs to be done; paste a text only where the outlet changed something.',
  );
}
