import type { PublicArticle } from './public-article.ts';
import type { ListedArticle } from './public-topic.ts';
import type { TopicReference } from './reported-claim.ts';

/** Two articles to set side by side, or what a reader may choose them from. */
export type ArticlePair =
  | { readonly kind: 'pair'; readonly first: PublicArticle; readonly second: PublicArticle }
  | ArticleChoice
  | {
      readonly kind: 'topics';
      readonly given: PublicArticle | null;
      readonly topics: readonly TopicReference[];
    };

export interface ArticleChoice {
  readonly kind: 'articles';
  /** The one article that was named already. */
  readonly given: PublicArticle | null;
  readonly topic: TopicReference;
  /** Newest first, at most as many as are offered. */
  readonly articles: readonly ListedArticle[];
}

/** A longer list is no longer chosen from; articles beyond it are reached from their own page. */
export const ARTICLES_OFFERED = 200;
