/** The kinds of records that have a page. */
export type PageKind =
  | 'topics'
  | 'statistics'
  | 'propositions'
  | 'claims'
  | 'sources'
  | 'outlets'
  | 'articles'
  | 'reports';

/** The address of a record's page in a language; English has no prefix. */
export function addressOf(locale: string, kind: PageKind, slug: string): string {
  return localAddress(locale, `/${kind}/${encodeURIComponent(slug)}`);
}

/** Where an error of a record is reported; a claim goes by its id. */
export function reportAddress(
  locale: string,
  kind: 'claim' | 'statistic' | 'article' | 'source',
  slug: string,
): string {
  return localAddress(locale, `/report?${kind}=${encodeURIComponent(slug)}`);
}

/** An address of the site in a language: "/about/method" is "/ar/about/method" in Arabic. */
export function localAddress(locale: string, path: string): string {
  if (locale === 'en') return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** What one can be told of by a feed, record by record. */
export type FeedKind = Extract<PageKind, 'topics' | 'statistics' | 'sources'>;

/** The address of the feed of a record in a language. */
export function feedAddress(locale: string, kind: FeedKind, slug: string): string {
  return localAddress(locale, `/feeds/${kind}/${encodeURIComponent(slug)}`);
}

/** The address of a page of a long list; the first is the list's own. */
export function pageAddress(address: string, page: number): string {
  return page === 1 ? address : `${address}?page=${page}`;
}
