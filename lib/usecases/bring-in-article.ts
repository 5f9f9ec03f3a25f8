import { findArticleRecord } from '#lib/db/article-record.ts';
import { freeSlug } from '#lib/db/free-slug.ts';
import { type RecordEvent, type WriteTransaction, write } from '#lib/db/transaction.ts';
import type { ArticleDescription, ArticleRecord } from '#lib/domain/article-record.ts';
import { type Failure, invalidField } from '#lib/domain/failure.ts';
import type { Actor } from '#lib/domain/person.ts';
import { canBringInArticles } from '#lib/permissions/can-bring-in-articles.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { UseCaseDeps } from './deps.ts';
import { findOrNameOutlet } from './find-or-name-outlet.ts';
import { refusal } from './refusal.ts';
import { hashOfText, lockTexts, storeVersion } from './store-version.ts';

export interface BroughtInArticle {
  readonly article: ArticleRecord;
  readonly outcome: 'new' | 'new_version' | 'known';
}

/**
 * Stores an article's text and the figures the program reads in it. The same text is recognised, and another text
 * under a known address becomes that article's next version.
 */
export async function bringInArticle(
  deps: UseCaseDeps,
  actor: Actor,
  input: ArticleDescription & { readonly text: string; readonly fictionalOutlet?: boolean },
): Promise<Result<BroughtInArticle, Failure>> {
  const refused = refusal(canBringInArticles(actor));
  if (refused !== null) return err(refused);
  const problem = checkDescription(input);
  if (problem !== null) return err(problem);
  const at = deps.now();
  const sha256 = hashOfText(input.text);
  return write(deps.database, actor, at, async (transaction, record) => {
    // One at a time, so that two people pasting the same text at once get one article.
    await lockTexts(transaction);
    const outletId = await findOrNameOutlet(transaction, record, {
      name: input.outletName,
      fictional: input.fictionalOutlet ?? false,
    });
    const known = await findKnownArticle(transaction, { outletId, sha256, canonicalUrl: input.canonicalUrl });
    if (known?.sameText) return ok(await broughtIn(transaction, known.id, 'known'));
    const articleId = known?.id ?? (await createArticle(transaction, record, actor, { ...input, outletId }));
    await storeVersion(transaction, record, actor, { articleId, text: input.text, sha256, at });
    return ok(await broughtIn(transaction, articleId, known === null ? 'new' : 'new_version'));
  });
}

function checkDescription(input: ArticleDescription & { readonly text: string }): Failure | null {
  if (input.text.trim() === '')
    return invalidField('text', 'The text is empty.', "Paste the article's text, or upload it.");
  if (input.outletName.trim() === '')
    return invalidField('outletName', 'The outlet is not named.', 'Name the outlet that published it.');
  if (input.headline.trim() === '')
    return invalidField('headline', 'The headline is empty.', 'Give the headline as printed.');
  return null;
}

async function findKnownArticle(
  transaction: WriteTransaction,
  wanted: { readonly outletId: string; readonly sha256: Buffer; readonly canonicalUrl: string | null },
): Promise<{ id: string; sameText: boolean } | null> {
  const sha256 = new Uint8Array(wanted.sha256);
  if (wanted.canonicalUrl !== null) {
    const article = await transaction.article.findUnique({
      where: { canonicalUrl: wanted.canonicalUrl },
      select: { id: true, versions: { where: { sha256 }, select: { id: true } } },
    });
    if (article !== null) return { id: article.id, sameText: article.versions.length > 0 };
  }
  // The same words of another outlet are a syndicated copy, an article of its own.
  const version = await transaction.articleVersion.findFirst({
    where: { sha256, article: { outletId: wanted.outletId } },
    select: { articleId: true },
  });
  return version === null ? null : { id: version.articleId, sameText: true };
}

async function createArticle(
  transaction: WriteTransaction,
  record: RecordEvent,
  actor: Actor,
  input: ArticleDescription & { readonly outletId: string },
): Promise<string> {
  const slug = await freeSlug(transaction, 'article', input.headline);
  const { id, revision } = await transaction.article.create({
    data: {
      slug,
      outletId: input.outletId,
      headline: input.headline.trim(),
      byline: input.byline,
      publishedOn: input.publishedOn === null ? null : new Date(input.publishedOn),
      canonicalUrl: input.canonicalUrl,
      language: input.language,
      topicId: input.topicId,
      createdById: actor.kind === 'person' ? actor.personId : null,
    },
  });
  const { outletId, headline, byline, publishedOn, canonicalUrl, language, topicId } = input;
  await record({
    event: 'ArticleBroughtIn',
    subject: 'article',
    subjectId: id,
    revision,
    reason: null,
    state: { slug, outletId, headline, byline, publishedOn, canonicalUrl, language, topicId },
    tags: [],
  });
  return id;
}

async function broughtIn(
  transaction: WriteTransaction,
  articleId: string,
  outcome: BroughtInArticle['outcome'],
): Promise<BroughtInArticle> {
  const article = await findArticleRecord(transaction, articleId);
  if (article === null) throw new Error(`article ${articleId} vanished while it was brought in`);
  return { article, outcome };
}
