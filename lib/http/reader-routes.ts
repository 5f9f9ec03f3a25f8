/**
 * The public documents, and what of a query string each of them reads. Whatever is not listed here is dropped
 * before a page is looked up or rendered, so that a made-up query string is the same page, not another one.
 */
const READER_ROUTES: readonly ReaderRoute[] = [
  { pattern: '/', parameters: {}, shelf: 'main' },
  { pattern: '/topics/[slug]', parameters: { page: 'free' }, shelf: 'main' },
  { pattern: '/statistics/[slug]', parameters: timeline(), shelf: 'main' },
  { pattern: '/statistics/[slug]/chart.svg', answer: 'file', parameters: picture(), shelf: 'main' },
  { pattern: '/statistics/[slug]/chart.png', answer: 'file', parameters: picture(), shelf: 'main' },
  { pattern: '/statistics/[slug]/share.png', answer: 'file', parameters: {}, shelf: 'main' },
  { pattern: '/statistics/[slug]/compare', parameters: sideBySide(), shelf: 'open' },
  { pattern: '/compare', parameters: { articles: 'free', topic: 'free' }, shelf: 'open' },
  { pattern: '/propositions/[slug]', parameters: { page: 'free' }, shelf: 'main' },
  { pattern: '/claims/[id]', parameters: {}, shelf: 'main' },
  { pattern: '/claims/[id]/share.png', answer: 'file', parameters: {}, shelf: 'main' },
  { pattern: '/sources/[slug]', parameters: { page: 'free' }, shelf: 'main' },
  { pattern: '/outlets/[slug]', parameters: { page: 'free' }, shelf: 'main' },
  { pattern: '/articles/[slug]', parameters: { page: 'free' }, shelf: 'main' },
  { pattern: '/search', parameters: search(), shelf: 'open' },
  { pattern: '/embed/statistics/[slug]', answer: 'frame', parameters: embedded(), shelf: 'main' },
  { pattern: '/embed/claims/[id]', answer: 'frame', parameters: embeddedClaim(), shelf: 'main' },
  { pattern: '/statistics/[slug]/share', parameters: shared(), shelf: 'main' },
  { pattern: '/claims/[id]/share', parameters: {}, shelf: 'main' },
  { pattern: '/oembed', answer: 'file', parameters: oembed(), shelf: 'open' },
  { pattern: '/corrections', parameters: { topic: 'free', ours: 'free', theirs: 'free' }, shelf: 'main' },
  { pattern: '/search/suggestions', answer: 'file', parameters: { q: 'free' }, shelf: 'open' },
  { pattern: '/about/method', parameters: {}, shelf: 'main' },
  { pattern: '/reports/[id]', parameters: {}, shelf: 'main' },
  { pattern: '/report', parameters: report(), shelf: 'open', isFresh: true },
  { pattern: '/about/data', parameters: {}, shelf: 'main' },
  ...files('/statistics/[slug]', ['displayed.csv', 'displayed.json'], rows()),
  { pattern: '/statistics/[slug]/full.csv', answer: 'file', parameters: {}, shelf: 'main' },
  { pattern: '/statistics/[slug]/full.json', answer: 'file', parameters: {}, shelf: 'main' },
  ...files('/statistics/[slug]', ['citation.json', 'citation.ris', 'citation.bib'], rows()),
  { pattern: '/feeds/topics/[slug]', answer: 'file', parameters: {}, shelf: 'main' },
  { pattern: '/feeds/statistics/[slug]', answer: 'file', parameters: {}, shelf: 'main' },
  { pattern: '/feeds/sources/[slug]', answer: 'file', parameters: {}, shelf: 'main' },
  { pattern: '/feeds/corrections', answer: 'file', parameters: {}, shelf: 'main' },
  { pattern: '/sitemap.xml', answer: 'file', parameters: {}, shelf: 'main' },
  { pattern: '/sitemaps/[kind]/[first]', answer: 'file', parameters: {}, shelf: 'open' },
  ...files('/claims/[id]', ['citation.json', 'citation.ris', 'citation.bib'], {}),
  { pattern: '/developers', parameters: {}, shelf: 'main' },
];

export interface ReaderRoute {
  /** A bracketed segment stands for any one segment. */
  readonly pattern: string;
  /** A page where absent. */
  readonly answer?: AnswerKind;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly shelf: Shelf;
  /** Made anew for whoever asks, with the form that came back to them; never kept. */
  readonly isFresh?: true;
}

/**
 * A document with our head and scripts; a `frame`, which any site may show within its own pages; or a `file` as its
 * handler wrote it: a table, a feed, a picture.
 */
export type AnswerKind = 'page' | 'frame' | 'file';

/** The values a parameter may take, or `free` where anybody may write anything. */
export type Parameter = 'free' | readonly string[];

/**
 * Where in memory a page is kept. `open` is small, for pages that readers can make any number of (searches, free
 * dates, page numbers), so that they only ever push out each other.
 */
export type Shelf = 'main' | 'open';

/** Where forms of readers' pages are posted to, in the language of their page; each is a handler of its own. */
export const READER_FORMS: ReadonlySet<string> = new Set(['report/submission']);

/** The route a path belongs to, or null; segments are decoded. */
export function findReaderRoute(segments: readonly string[]): ReaderRoute | null {
  return COMPILED.find(({ pattern }) => fits(pattern, segments))?.route ?? null;
}

const COMPILED = READER_ROUTES.map((route) => ({
  route,
  pattern: route.pattern.split('/').filter((segment) => segment !== ''),
}));

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every((expected, index) => expected.startsWith('[') || expected === segments[index])
  );
}

function timeline(): Readonly<Record<string, Parameter>> {
  return {
    axis: ['as-of', 'published'],
    scale: ['linear', 'log'],
    sources: 'free',
    knownOn: 'free',
    recordedOn: 'free',
    from: 'free',
    to: 'free',
    vague: ['read'],
    in: 'free',
    page: 'free',
  };
}

/** What of a view decides which rows it has and in which order. */
function rows(): Readonly<Record<string, Parameter>> {
  const { page: _, in: __, scale: ___, vague: ____, ...view } = timeline();
  return view;
}

function files(
  folder: string,
  names: readonly string[],
  parameters: Readonly<Record<string, Parameter>>,
): readonly ReaderRoute[] {
  // Nearly every address of them is asked for once: they must not push pages out.
  return names.map((name) => ({ pattern: `${folder}/${name}`, answer: 'file', parameters, shelf: 'open' }));
}

function picture(): Readonly<Record<string, Parameter>> {
  return { ...shared(), form: ['narrow'], theme: ['dark'] };
}

function shared(): Readonly<Record<string, Parameter>> {
  const { page: _, in: __, ...view } = timeline();
  return view;
}

function embedded(): Readonly<Record<string, Parameter>> {
  return { ...shared(), theme: ['light', 'dark'] };
}

function embeddedClaim(): Readonly<Record<string, Parameter>> {
  return { recordedOn: 'free', theme: ['light', 'dark'] };
}

function oembed(): Readonly<Record<string, Parameter>> {
  return { url: 'free', format: 'free', maxwidth: 'free', maxheight: 'free' };
}

function sideBySide(): Readonly<Record<string, Parameter>> {
  return {
    by: ['origin', 'outlet'],
    columns: ['day', 'month', 'year'],
    to: 'free',
    with: 'free',
    work: ['sum', 'difference', 'share'],
    page: 'free',
  };
}

function search(): Readonly<Record<string, Parameter>> {
  return {
    q: 'free',
    kind: 'free',
    source: 'free',
    outlet: 'free',
    topic: 'free',
    from: 'free',
    to: 'free',
    qualifier: 'free',
    status: 'free',
    page: 'free',
  };
}

function report(): Readonly<Record<string, Parameter>> {
  return { claim: 'free', statistic: 'free', article: 'free', source: 'free', answer: ['1'] };
}
