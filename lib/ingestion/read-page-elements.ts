import type { FoundField, FoundFields } from '#lib/domain/found-article.ts';
import { elementToText } from './element-to-text.ts';

/** What the page's own elements say: <time>, rel=canonical, lang, the heading, the title, rel=author. */
export function readPageElements(document: Document): FoundFields {
  const found: Record<FoundField, string | null> = {
    headline: findHeading(document) ?? textOf(document, 'title'),
    outlet: textOf(document, '[itemprop="publisher"] [itemprop="name"]'),
    byline: textOf(
      document,
      '[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline, .author-name',
    ),
    published: findTime(document),
    canonicalUrl: document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null,
    language:
      document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang'),
  };
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** Longer "bylines" are a paragraph about the author. */
const LONGEST_LABEL = 200;

/** The heading in the article; else the one that the page's title repeats; else the only one. */
function findHeading(document: Document): string | null {
  const inArticle = listLabels(document, 'article h1, main h1, h1[itemprop~="headline"]');
  if (inArticle[0]) return inArticle[0];
  const headings = listLabels(document, 'h1');
  const title = textOf(document, 'title') ?? '';
  return (
    headings.find((heading) => title.includes(heading)) ??
    (headings.length === 1 ? (headings[0] ?? null) : null)
  );
}

function listLabels(document: Document, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => toLabel(element) ?? []);
}

function textOf(document: Document, selector: string): string | null {
  const element = document.querySelector(selector);
  return element ? toLabel(element) : null;
}

function toLabel(element: Element): string | null {
  // <title> is skipped as text of the page, so its words are taken as they are.
  const raw = element.nodeName === 'TITLE' ? (element.textContent ?? '') : elementToText(element);
  const words = raw.replace(/\s+/g, ' ').trim();
  return words !== '' && words.length <= LONGEST_LABEL ? words : null;
}

/** The most telling <time> or itemprop first; one in a list of other articles never counts. */
const TIME_SELECTORS = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article header time',
  'header time',
  'article time',
  'main time',
  'time',
];

function findTime(document: Document): string | null {
  for (const selector of TIME_SELECTORS) {
    const [element] = [...document.querySelectorAll(selector)].filter(
      (time) => !time.closest('nav, aside, footer, li'),
    );
    const value =
      element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent?.trim();
    if (value) return value;
  }
  return null;
}
