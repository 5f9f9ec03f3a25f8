import { ARTICLES_OFFERED, type ArticleChoice, type ArticlePair } from '#lib/domain/article-pair.ts';
import { collectTags } from '#lib/http/request-context.ts';
import type { Database } from './database.ts';
import { findPublicArticle } from './public-article.ts';
import { ARTICLES_OF_TOPIC } from './sql/articles.ts';
import { ask } from './sql/named-query.ts';
import { TOPIC_BY_SLUG, TOPICS } from './sql/topics.ts';
import { toListedArticle } from './to-listed-article.ts';

/** How many figures of an article are compared: nobody reads on, and pairing looks at each with each. */
const CLAIMS_COMPARED = 200;
// A list of topics to choose from; the front page has them with their figures.
const TOPICS_OFFERED = 200;

/** The articles under two addresses; fewer than two give a choice. Null where one of them, or the topic, is not there. */
export async function findArticlePair(
  database: Database,
  slugs: readonly string[],
  topicSlug: string | null,
): Promise<ArticlePair | null> {
  const wanted = [...new Set(slugs)].slice(0, 2);
  const found = await Promise.all(
    wanted.map((slug) => findPublicArticle(database, slug, { number: 1, size: CLAIMS_COMPARED })),
  );
  if (found.includes(null)) return null;
  const [first, second] = found;
  if (first && second) return { kind: 'pair', first, second };
  const given = first ?? null;
  const slug = given?.topic?.slug ?? topicSlug;
  if (slug !== null) return findChoice(database, slug, given);
  collectTags('topics');
  const topics = await ask(database.pool, TOPICS, [TOPICS_OFFERED]);
  return { kind: 'topics', given, topics };
}

async function findChoice(
  { pool }: Database,
  slug: string,
  given: ArticleChoice['given'],
): Promise<ArticleChoice | null> {
  const [topic] = await ask(pool, TOPIC_BY_SLUG, [slug]);
  if (topic === undefined) return null;
  const articles = await ask(pool, ARTICLES_OF_TOPIC, [topic.id, ARTICLES_OFFERED, 0]);
  collectTags(`topic:${topic.id}`, ...articles.map(({ id }) => `article:${id}`));
  return { kind: 'articles', given, topic, articles: articles.map(toListedArticle) };
}
