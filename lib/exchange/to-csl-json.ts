import type { Citation } from './citation.ts';

/** One work in CSL-JSON 1.0.2, as far as we write it: what Zotero, Mendeley, pandoc and citeproc read. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'dataset';
  /** Bodies, not people: a literal name is never taken apart. */
  readonly author: readonly { readonly literal: string }[];
  readonly title: string;
  readonly 'container-title': string;
  readonly publisher: string;
  readonly URL: string;
  readonly note: string;
  readonly language: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly abstract?: string;
  readonly version?: string;
}

/** A citation for reference managers; the day of access is the citer's to add. */
export function toCslJson(citation: Citation): CslItem {
  const { issuedOn, abstract, version } = citation;
  return {
    id: citation.key,
    type: citation.kind === 'claim' ? 'webpage' : 'dataset',
    author: citation.authors.map((literal) => ({ literal })),
    title: citation.title,
    'container-title': citation.site,
    publisher: citation.site,
    URL: citation.url,
    note: citation.note,
    language: citation.language,
    ...(issuedOn === null ? {} : { issued: { 'date-parts': [issuedOn.split('-').map(Number)] } }),
    ...(abstract === null ? {} : { abstract }),
    ...(version === null ? {} : { version }),
  };
}
