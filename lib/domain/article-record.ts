/** An article as the desk edits it and the API answers it. */
export interface ArticleRecord {
  readonly id: string;
  readonly slug: string;
  readonly revision: number;
  readonly outletId: string;
  readonly outletName: string;
  readonly headline: string;
  /** True where the headline is our description rather than the outlet's words. */
  readonly headlineIsOurs: boolean;
  readonly byline: string | null;
  /** Day of publication in the outlet's zone, YYYY-MM-DD. */
  readonly publishedOn: string | null;
  readonly canonicalUrl: string | null;
  readonly language: string;
  readonly topicId: string | null;
  readonly createdAt: string;
}

/** One stored text of an article, for signed-in editors only. */
export interface ArticleVersionRecord {
  readonly id: string;
  readonly number: number;
  /** The text; null after a takedown. */
  readonly text: string | null;
  readonly capturedAt: string;
}

/** What is said of an article when it is brought in. */
export interface ArticleDescription {
  readonly outletName: string;
  readonly headline: string;
  readonly byline: string | null;
  /** YYYY-MM-DD. */
  readonly publishedOn: string | null;
  readonly canonicalUrl: string | null;
  readonly language: string;
  readonly topicId: string | null;
}
