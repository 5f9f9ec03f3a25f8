import type { FindArticleFailure, FoundArticle, FoundField } from '#lib/domain/found-article.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { guessLanguage } from './guess-language.ts';
import { noteOnEnglish } from './note-on-english.ts';
import { readTextHead } from './read-text-head.ts';
import { findSizeFailure, TEXT_LIMIT_BYTES } from './size-limits.ts';
import { toStorableText } from './storable-text.ts';

/** Reads what a pasted plain text says about itself in its first and last lines; the text itself stays as it is. */
export function findArticleInText(pasted: string): Result<FoundArticle, FindArticleFailure> {
  const tooLarge = findSizeFailure(pasted, TEXT_LIMIT_BYTES, 'text');
  if (tooLarge) return err(tooLarge);
  const text = toStorableText(pasted);
  if (text.trim() === '')
    return err({ kind: 'no_text', message: 'There is no text yet. Paste the article or choose a file.' });
  const head = readTextHead(text);
  const found = { ...head.fields, language: guessLanguage(text) };
  const named = Object.entries(found).flatMap(([field, value]) =>
    value === null ? [] : [[field as FoundField, 'text'] as const],
  );
  const note = noteOnEnglish(text);
  const notes = note === null ? [] : [note];
  return ok({ ...found, publishedDay: head.publishedDay, text, from: Object.fromEntries(named), notes });
}
