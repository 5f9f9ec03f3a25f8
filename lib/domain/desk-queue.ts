/** What an article waits for. An article that waits for several things is listed under the first of them. */
export const ARTICLE_NEEDS = ['suggestions', 'drafts', 'review', 'nothing'] as const;
export type ArticleNeed = (typeof ARTICLE_NEEDS)[number];

/** An article in the desk's queue, with how many of its claims are where. */
export interface QueuedArticle {
  readonly id: string;
  readonly headline: string;
  readonly outletName: string;
  /** YYYY-MM-DD. */
  readonly publishedOn: string | null;
  /** ISO instant. */
  readonly createdAt: string;
  readonly topicName: string | null;
  readonly need: ArticleNeed;
  readonly suggested: number;
  readonly drafts: number;
  readonly inReview: number;
  readonly published: number;
}

export interface DeskQueue {
  readonly articles: readonly QueuedArticle[];
  /** How many articles wait for each thing. */
  readonly counts: Readonly<Record<ArticleNeed, number>>;
  readonly page: number;
  readonly pages: number;
}
