import { escapeMarkup } from '#lib/timeline/escape-markup.ts';

/** A page of a site map: its address in each language, and when it last changed; null where that is not known. */
export interface MappedPage {
  readonly addresses: readonly { readonly language: string; readonly url: string }[];
  readonly changedAt: string | null;
}

/** A site map (sitemaps.org 0.9): each language of a page is an entry that names all of them. */
export function toSitemap(pages: readonly MappedPage[]): string {
  const entries = pages.flatMap((page) => {
    const alternates = page.addresses.map(({ language, url }) => alternate(language, url)).join('');
    return page.addresses.map(
      ({ url }) => `<url>${element('loc', url)}${changed(page.changedAt)}${alternates}</url>`,
    );
  });
  return documentOf('urlset', ' xmlns:xhtml="http://www.w3.org/1999/xhtml"', entries);
}

/** The list of all site maps. */
export function toSitemapIndex(urls: readonly string[]): string {
  return documentOf(
    'sitemapindex',
    '',
    urls.map((url) => `<sitemap>${element('loc', url)}</sitemap>`),
  );
}

function documentOf(root: string, namespaces: string, entries: readonly string[]): string {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
  const open = `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>`;
  return [declaration, open, ...entries, `</${root}>\n`].join('\n');
}

function alternate(language: string, url: string): string {
  return `<xhtml:link rel="alternate" hreflang="${escapeMarkup(language)}" href="${escapeMarkup(url)}"/>`;
}

function changed(at: string | null): string {
  return at === null ? '' : element('lastmod', at);
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}
