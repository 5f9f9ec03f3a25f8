import type { FoundEvidence, FoundField, FoundFields } from '#lib/domain/found-article.ts';

/** What <meta> elements say: OpenGraph properties apart from the older names. */
export function readMetaTags(
  document: Document,
): readonly { evidence: FoundEvidence; fields: FoundFields }[] {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const key = (name ?? meta.getAttribute('http-equiv') ?? '').trim().toLowerCase();
    if (content && key && !values.has(key)) values.set(key, content);
  }
  return [
    { evidence: 'OpenGraph', fields: pickFields(values, OPEN_GRAPH) },
    { evidence: 'meta', fields: pickFields(values, META_NAMES) },
  ];
}

type NamesByField = Readonly<Partial<Record<FoundField, readonly string[]>>>;

const OPEN_GRAPH: NamesByField = {
  headline: ['og:title'],
  outlet: ['og:site_name'],
  byline: ['article:author', 'og:article:author', 'article:author_name'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'article:published',
  ],
  canonicalUrl: ['og:url'],
  language: ['og:locale'],
};

/** Names in use among outlets, libraries (Dublin Core, citation_) and analytics tags (parsely, sailthru). */
const META_NAMES: NamesByField = {
  headline: [
    'headline',
    'citation_title',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'twitter:title',
    'title',
  ],
  outlet: ['publisher', 'dc.publisher', 'dcterms.publisher', 'citation_journal_title', 'application-name'],
  byline: [
    'author',
    'byl',
    'byline',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'citation_author',
  ],
  published: [
    ...[
      'datepublished',
      'date.issued',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'dc.date',
      'dcterms.date',
    ],
    ...[
      'parsely-pub-date',
      'sailthru.date',
      'citation_publication_date',
      'publish-date',
      'publish_date',
      'publication_date',
    ],
    ...[
      'pubdate',
      'published',
      'published_time',
      'article.published',
      'cxenseparse:recs:publishtime',
      'date',
    ],
  ],
  language: ['content-language', 'language', 'dc.language', 'inlanguage'],
};

function pickFields(values: ReadonlyMap<string, string>, names: NamesByField): FoundFields {
  const found: Partial<Record<FoundField, string>> = {};
  for (const [field, keys] of Object.entries(names) as [FoundField, readonly string[]][]) {
    const key = keys.find((name) => values.has(name));
    const value = key === undefined ? undefined : values.get(key);
    if (value !== undefined) found[field] = value;
  }
  return found;
}
