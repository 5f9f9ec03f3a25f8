/** What a page or a pasted text says about itself, each field with the evidence that gave it. */
export interface FoundArticle {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** The publication instant or day as the article gives it, in ISO form: "2024-03-22T08:15:00+03:00", "2024-03-22". */
  readonly published: string | null;
  /** The day of `published` in the zone it was written in, YYYY-MM-DD. */
  readonly publishedDay: string | null;
  readonly canonicalUrl: string | null;
  /** Language code: "en", "ar". */
  readonly language: string | null;
  /** The text that every position refers to; it is stored exactly so. */
  readonly text: string;
  readonly from: Readonly<Partial<Record<FoundField, FoundEvidence>>>;
  /** What the editor should know before trusting the fields, in full sentences. */
  readonly notes: readonly string[];
}

export const FOUND_FIELDS = [
  'headline',
  'outlet',
  'byline',
  'published',
  'canonicalUrl',
  'language',
] as const;
export type FoundField = (typeof FOUND_FIELDS)[number];

/**
 * Where a field was read: structured metadata first, the page's own elements next, words of the text last.
 * `page` is an element such as <time>, <title> or rel=canonical; `address` is the page's URL.
 */
export type FoundEvidence = 'JSON-LD' | 'OpenGraph' | 'meta' | 'page' | 'address' | 'text';

/** Candidates by field from one kind of evidence; absent where it says nothing. */
export type FoundFields = Readonly<Partial<Record<FoundField, string>>>;

export type FindArticleFailure =
  | { readonly kind: 'too_large'; readonly message: string }
  | { readonly kind: 'no_text'; readonly message: string }
  | { readonly kind: 'unreadable'; readonly message: string };
