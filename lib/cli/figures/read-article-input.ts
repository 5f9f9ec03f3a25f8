import { readFileSync } from 'node:fs';
import type { FoundArticle } from '#lib/domain/found-article.ts';
import { findArticleInText } from '#lib/ingestion/find-article-in-text.ts';
import { looksLikeHtml } from '#lib/ingestion/looks-like-html.ts';
import { toStorableText } from '#lib/ingestion/storable-text.ts';
import { err, ok, type Result } from '#lib/result.ts';

/** A text to read, with what is known of its article. */
export interface ArticleInput {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly text: string;
}

type Unreadable = { readonly message: string };

/** Reads a file, or standard input for "-", as text or HTML. */
export async function readArticleInput(path: string): Promise<Result<ArticleInput, Unreadable>> {
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  const content = decodeText(bytes.value, nameOf(path));
  if (!content.ok) return content;
  if (!looksLikeHtml(content.value)) return readPlainText(content.value, nameOf(path));
  // The HTML parser takes longer to load than most texts take to read: only pages pay for it.
  const { findArticle } = await import('#lib/ingestion/find-article.ts');
  const found = findArticle(content.value, null);
  return found.ok ? ok(toInput(found.value)) : err(found.failure);
}

function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

function readBytes(path: string): Result<Uint8Array, Unreadable> {
  try {
    return ok(readFileSync(path === '-' ? 0 : path));
  } catch (error) {
    return err({ message: explain(path, error) });
  }
}

function explain(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return `there is no file "${path}". Check the name, or the folder you are in.`;
  if (code === 'EISDIR') return `"${path}" is a folder. Name one file in it.`;
  if (code === 'EACCES') return `"${path}" may not be read. Check its permissions.`;
  return `"${nameOf(path)}" cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}

function decodeText(bytes: Uint8Array, name: string): Result<string, Unreadable> {
  const remedy = 'Save it as plain text or HTML in UTF-8.';
  if (bytes.includes(0)) return err({ message: `${name} is not text. ${remedy}` });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err({ message: `${name} is not UTF-8 text. ${remedy}` });
  }
}

function readPlainText(content: string, name: string): Result<ArticleInput, Unreadable> {
  const found = findArticleInText(content);
  if (found.ok) return ok(toInput(found.value));
  if (found.failure.kind !== 'too_large')
    return err({ message: `${name} is empty. Name a file with an article in it.` });
  // Too long to be one article, but its figures can still be read.
  const unknown = { headline: null, outlet: null, byline: null, published: null, language: null };
  return ok({ ...unknown, text: toStorableText(content) });
}

function toInput({ headline, outlet, byline, publishedDay, language, text }: FoundArticle): ArticleInput {
  return { headline, outlet, byline, published: publishedDay, language, text };
}
