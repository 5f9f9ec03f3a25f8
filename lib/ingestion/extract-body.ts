import { Readability } from '@mozilla/readability';
import { elementToText } from './element-to-text.ts';
import { isTangled } from './is-tangled.ts';

/** An article's words found in a page, and how. Empty words mean that the page has none. */
export interface ExtractedBody {
  readonly text: string;
  readonly by: 'article' | 'JSON-LD' | 'whole page';
  readonly byline: string | null;
}

/**
 * The article's own words, without menus, advertisements and comments. Changes the document it is given.
 * Where no article stands out, the text that JSON-LD carries, else all words of the page.
 */
export function extractBody(document: Document, jsonLdBody: string | null): ExtractedBody {
  // Readability removes what it leaves out, so the words of the whole page are taken first.
  const page = elementToText(document.body);
  const article = isTangled(document.body) ? null : readArticle(document);
  const text = article?.content ?? '';
  const byline = article?.byline ?? null;
  if (jsonLdBody !== null && jsonLdBody.length > text.length * FULLER_BY)
    return { text: jsonLdBody, by: 'JSON-LD', byline };
  return text === '' ? { text: page, by: 'whole page', byline } : { text, by: 'article', byline };
}

function readArticle(document: Document): ReadArticle | null {
  try {
    return new Readability<string>(document, {
      charThreshold: FEWEST_CHARACTERS,
      serializer: elementToText,
    }).parse();
  } catch {
    // The reader library throws on some broken trees (a title within a table cell): then the whole page is taken.
    return null;
  }
}

interface ReadArticle {
  readonly content?: string | null | undefined;
  readonly byline?: string | null | undefined;
}

/** Below this the reader library tries again less strictly; a short dispatch has two paragraphs. */
const FEWEST_CHARACTERS = 250;
/** Many pages repeat their text in JSON-LD; only where it is much fuller has the page hidden the rest. */
const FULLER_BY = 2;
