import { readdirSync, readFileSync } from 'node:fs';
import type { Actor } from '#lib/domain/person.ts';
import { findArticleInText } from '#lib/ingestion/find-article-in-text.ts';
import { bringInArticle } from '#lib/usecases/bring-in-article.ts';
import type { UseCaseDeps } from '#lib/usecases/deps.ts';
import { must } from './must.ts';

const FOLDER = new URL('./dispatches/', import.meta.url);

/** Left for the newcomer to paste: it carries the figures of the first walk through the desk. */
const KEPT_FOR_PASTING = 'gaza-evening-summary.txt';

/** Brings in the made-up dispatches of Sample Wire, so that the desk has something to read. Answers how many. */
export async function bringInDispatches(deps: UseCaseDeps, actor: Actor): Promise<number> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt') && file !== KEPT_FOR_PASTING);
  for (const file of files) {
    const found = findArticleInText(readFileSync(new URL(file, FOLDER), 'utf8'));
    if (!found.ok) throw new Error(`seeds/dispatches/${file}: ${found.failure.message}`);
    const { headline, byline, publishedDay, text } = found.value;
    const article = {
      outletName: 'Sample Wire',
      fictionalOutlet: true,
      canonicalUrl: null,
      language: 'en',
      topicId: null,
    };
    must(
      await bringInArticle(deps, actor, {
        ...article,
        headline: headline ?? file,
        byline,
        publishedOn: publishedDay,
        text,
      }),
    );
  }
  return files.length;
}
