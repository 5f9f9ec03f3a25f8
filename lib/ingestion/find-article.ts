import type { FindArticleFailure, FoundArticle } from '#lib/domain/found-article.ts';
import { err, ok, type Result } from '#lib/result.ts';
import type { Evidence } from './choose-fields.ts';
import { decodeMarkup } from './decode-markup.ts';
import { type ExtractedBody, extractBody } from './extract-body.ts';
import { isNestedTooDeep } from './is-nested-too-deep.ts';
import { parsePage } from './parse-page.ts';
import { findDayInAddress } from './read-address.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readMetaTags } from './read-meta-tags.ts';
import { readPageElements } from './read-page-elements.ts';
import { readTextHead } from './read-text-head.ts';
import { findSizeFailure, PAGE_LIMIT_BYTES, TEXT_LIMIT_BYTES } from './size-limits.ts';
import { toFoundArticle } from './to-found-article.ts';

/**
 * Finds the article in a page: its words, and what the page says about it, strongest evidence first.
 * Scripts are never run and nothing is loaded. `url` is where the page came from, if known.
 */
export function findArticle(html: string, url: string | null): Result<FoundArticle, FindArticleFailure> {
  const tooLarge = findSizeFailure(html, PAGE_LIMIT_BYTES, 'page');
  if (tooLarge) return err(tooLarge);
  if (isNestedTooDeep(html)) return err({ kind: 'unreadable', message: TOO_DEEP });
  return readPage(parsePage(html), url);
}

const TOO_DEEP = 'The page is nested too deeply to be read. Paste the article’s text alone.';

function readPage(document: Document, url: string | null): Result<FoundArticle, FindArticleFailure> {
  const jsonLd = readJsonLd(document, url);
  const printed: readonly Evidence[] = [
    { evidence: 'JSON-LD', fields: jsonLd?.fields ?? {} },
    ...readMetaTags(document),
    { evidence: 'page', fields: readPageElements(document) },
  ];
  const body = extractBody(document, jsonLd?.body ?? null);
  const failure = findTextFailure(body.text);
  if (failure) return err(failure);
  const evidences = [...printed, ...readFallbacks(body, url)];
  return ok(toFoundArticle({ evidences, body, decode: (words) => decodeMarkup(document, words), url }));
}

function findTextFailure(text: string): FindArticleFailure | null {
  const message =
    'No text was found in the page; scripts may draw it. Copy the article’s words and paste them as text.';
  return text.trim() === ''
    ? { kind: 'no_text', message }
    : findSizeFailure(text, TEXT_LIMIT_BYTES, 'article’s text');
}

/** Weaker evidence: the byline that the reader library noticed, the address, the first words of the text. */
function readFallbacks(body: ExtractedBody, url: string | null): readonly Evidence[] {
  const day = url === null ? null : findDayInAddress(url);
  const { fields } = readTextHead(body.text);
  return [
    { evidence: 'page', fields: body.byline === null ? {} : { byline: body.byline } },
    {
      evidence: 'address',
      fields: { ...(url !== null && { canonicalUrl: url }), ...(day !== null && { published: day }) },
    },
    {
      evidence: 'text',
      fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
    },
  ];
}
