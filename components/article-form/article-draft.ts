import type { FoundArticle, FoundEvidence, FoundField } from '#lib/domain/found-article.ts';

/** An article on its way in: what was pasted, and then what was found in it, as far as it was corrected. */
export interface ArticleDraft {
  readonly content: string;
  readonly fileName: string | null;
  /** Null until the pasted content has been looked through. */
  readonly found: DescribedArticle | null;
}

/** The article as it will be stored, each field as typed. */
export interface DescribedArticle {
  readonly text: string;
  readonly outletName: string;
  readonly headline: string;
  readonly byline: string;
  /** YYYY-MM-DD, or empty. */
  readonly publishedOn: string;
  readonly canonicalUrl: string;
  readonly language: string;
  /** Empty where none is chosen; NEW_TOPIC for the one named in `newTopic`. */
  readonly topicId: string;
  readonly newTopic: string;
  /** Where each field was found; null for an article whose description is corrected later. */
  readonly from: Readonly<Partial<Record<FoundField, FoundEvidence>>> | null;
  readonly notes: readonly string[];
}

export const EMPTY_DRAFT: ArticleDraft = { content: '', fileName: null, found: null };

/** What stands in the choice of topics for one that is not there yet. */
export const NEW_TOPIC = 'new';

/** What was found, ready to be corrected. */
export function toDescribed(found: FoundArticle, topicId: string | null): DescribedArticle {
  return {
    text: found.text,
    outletName: found.outlet ?? '',
    headline: found.headline ?? '',
    byline: found.byline ?? '',
    publishedOn: found.publishedDay ?? '',
    canonicalUrl: found.canonicalUrl ?? '',
    language: found.language ?? 'en',
    topicId: topicId ?? '',
    newTopic: '',
    from: found.from,
    notes: found.notes,
  };
}

/** The body of POST /articles; empty fields are left out of what is claimed to be known. */
export function toNewArticle(described: DescribedArticle, topicId: string | null) {
  const { text, outletName, headline, byline, publishedOn, canonicalUrl, language } = described;
  const orNull = (words: string) => (words.trim() === '' ? null : words.trim());
  return {
    text,
    outletName: outletName.trim(),
    headline: headline.trim(),
    byline: orNull(byline),
    publishedOn: orNull(publishedOn),
    canonicalUrl: orNull(canonicalUrl),
    language: orNull(language) ?? 'en',
    topicId,
  };
}

/** A draft as an earlier visit left it; anything else in the storage is as good as nothing. */
export function parseDraft(stored: string | null): ArticleDraft {
  if (stored === null) return EMPTY_DRAFT;
  try {
    const draft = JSON.parse(stored) as Partial<ArticleDraft> | null;
    if (typeof draft?.content !== 'string') return EMPTY_DRAFT;
    const found = typeof draft.found?.text === 'string' ? draft.found : null;
    return { content: draft.content, fileName: draft.fileName ?? null, found };
  } catch {
    return EMPTY_DRAFT;
  }
}
