/**
 * Takes out of a rendered page whatever belongs to the framework's runtime in the browser: executable scripts with
 * the page's data in them, and hints to load them. A reader's page is a document; nothing in it needs the runtime.
 *
 * The input is React's own output, where `<` is escaped in text and in attributes, so tags can be found by pattern.
 * This is no defence against hostile HTML: that is React's escaping, and behind it the content security policy.
 */
export function stripFramework(html: string): string {
  return html
    .replace(SCRIPT, (element, attributes: string) => (isDataBlock(attributes) ? element : ''))
    .replace(LINK, (element) => (loadsScript(element) ? '' : element))
    .replace(REACT_COMMENT, '');
}

/** Attribute values may hold `>`. */
const ATTRIBUTES = `(?:[^>"']|"[^"]*"|'[^']*')*`;
const SCRIPT = new RegExp(`<script\\b(${ATTRIBUTES})>[\\s\\S]*?</script\\s*>`, 'gi');
const LINK = new RegExp(`<link\\b${ATTRIBUTES}>`, 'gi');

/** Marks for the runtime between pieces of text and around boundaries: `<!-- -->`, `<!--$-->`, `<!--/$-->`. */
const REACT_COMMENT = /<!--(?: |\/?[$&][?!]?)-->/g;

function isDataBlock(attributes: string): boolean {
  return /\btype\s*=\s*["']?application\/(?:ld\+)?json\b/i.test(attributes);
}

function loadsScript(link: string): boolean {
  return (
    /\brel\s*=\s*["']?modulepreload\b/i.test(link) ||
    (/\brel\s*=\s*["']?(?:preload|prefetch)\b/i.test(link) && /\bas\s*=\s*["']?script\b/i.test(link))
  );
}
