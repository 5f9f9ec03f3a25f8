import { parseHTML } from 'linkedom';

/**
 * Parses HTML as forgiving as browsers do, without running scripts or loading anything.
 * The parser makes no implied <html> or <body>, so fragments are wrapped and stray content is moved in.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  if (document.documentElement?.tagName === 'HTML') return withStrayContentInBody(document);
  return parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

/** Content beside <body>, or after </html>, still belongs to the page. */
function withStrayContentInBody(document: Document): Document {
  const { body, documentElement: root } = document;
  for (const node of [...root.childNodes]) {
    if (node.nodeName !== 'HEAD' && node.nodeName !== 'BODY') body.append(node);
  }
  let after = root.nextSibling;
  while (after) {
    const next = after.nextSibling;
    body.append(after);
    after = next;
  }
  return document;
}
