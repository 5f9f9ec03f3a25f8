import type { FindArticleFailure, FoundArticle } from '#lib/domain/found-article.ts';
import type { Result } from '#lib/result.ts';
import { findArticle } from './find-article.ts';
import { findArticleInText } from './find-article-in-text.ts';
import { looksLikeHtml } from './looks-like-html.ts';

/** Finds the article in whatever was pasted or piped in, HTML or plain text. */
export function findArticleInPaste(
  pasted: string,
  url: string | null,
): Result<FoundArticle, FindArticleFailure> {
  return looksLikeHtml(pasted) ? findArticle(pasted, url) : findArticleInText(pasted);
}
