import { type Failure, invalidField } from '#lib/domain/failure.ts';
import type { FoundArticle } from '#lib/domain/found-article.ts';
import type { Actor } from '#lib/domain/person.ts';
import { findArticle } from '#lib/ingestion/find-article.ts';
import { findArticleInText } from '#lib/ingestion/find-article-in-text.ts';
import { looksLikeHtml } from '#lib/ingestion/looks-like-html.ts';
import { canBringInArticles } from '#lib/permissions/can-bring-in-articles.ts';
import { err, type Result } from '#lib/result.ts';
import { refusal } from './refusal.ts';

/** Finds the article in what an editor pasted or uploaded, for the editor to correct before it is stored. */
export function prepareArticle(
  actor: Actor,
  input: { readonly content: string; readonly format?: 'html' | 'text' },
): Result<FoundArticle, Failure> {
  const refused = refusal(canBringInArticles(actor));
  if (refused !== null) return err(refused);
  const format = input.format ?? (looksLikeHtml(input.content) ? 'html' : 'text');
  const found = format === 'html' ? findArticle(input.content, null) : findArticleInText(input.content);
  if (found.ok) return found;
  return err(invalidField('content', found.failure.message, "Paste the article's text instead."));
}
