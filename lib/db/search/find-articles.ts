import type { ListedArticle } from '#lib/domain/public-topic.ts';
import type { FoundGroup } from '#lib/domain/search-results.ts';
import type { SearchFilters } from '#lib/search/search-request.ts';
import { type Page, pageOf } from '../page.ts';
import type { ListedArticleRow } from '../sql/articles.ts';
import { toListedArticle } from '../to-listed-article.ts';
import type { Bind, SearchSession } from './search-session.ts';

export interface ArticleSearch {
  readonly words: string;
  readonly filters: SearchFilters;
  readonly page: Page;
}

/** Articles of which something was published, by the words of their headlines; by their likeness where none has them. */
export async function findArticles(
  session: SearchSession,
  search: ArticleSearch,
): Promise<FoundGroup<ListedArticle>> {
  const exact = await findBy(session, search, sayingWords);
  return exact.total > 0 || search.words === '' ? exact : findBy(session, search, likeWords);
}

async function findBy(
  session: SearchSession,
  { words, filters, page }: ArticleSearch,
  condition: (bind: Bind, words: string) => string,
): Promise<FoundGroup<ListedArticle>> {
  const rows = await session.ask<ListedArticleRow & { readonly total: number }>((bind) => {
    const conditions = [
      ...(words === '' ? [] : [condition(bind, words)]),
      ...narrowed(bind, filters),
      IS_PUBLIC,
    ];
    const [limit, offset] = pageOf(page);
    return `
      SELECT a.id, a.slug, a.headline, a.headline_is_ours, a.language, a.published_on, a.canonical_url,
        o.id AS outlet_id, o.slug AS outlet_slug, o.name AS outlet_name, o.fictional, a.total,
        (SELECT count(*)::int FROM claim c WHERE c.article_id = a.id AND c.status = 'published') AS figures
      FROM (
        SELECT a.*, count(*) OVER ()::int AS total FROM article a WHERE ${conditions.join(' AND ')}
        ORDER BY a.published_on DESC NULLS LAST, a.id DESC LIMIT ${bind(limit)} OFFSET ${bind(offset)}
      ) a JOIN outlet o ON o.id = a.outlet_id
      ORDER BY a.published_on DESC NULLS LAST, a.id DESC`;
  });
  return { total: rows[0]?.total ?? 0, found: rows.map(toListedArticle) };
}

const IS_PUBLIC = `EXISTS (
  SELECT FROM claim c WHERE c.article_id = a.id AND c.status IN ('published', 'retracted'))`;

function sayingWords(bind: Bind, words: string): string {
  return `search_words(a.headline) @@ websearch_to_tsquery('english', search_form(${bind(words, 'text')}))`;
}

function likeWords(bind: Bind, words: string): string {
  const form = `search_form(${bind(words, 'text')})`;
  // A headline has many words to be alike by chance: most of what was typed must be in it.
  return `${form} <% search_form(a.headline) AND word_similarity(${form}, search_form(a.headline)) >= 0.6`;
}

function narrowed(bind: Bind, { outlet, topic, from, to }: SearchFilters): readonly string[] {
  const conditions: string[] = [];
  if (outlet !== null)
    conditions.push(`a.outlet_id IN (SELECT id FROM outlet WHERE slug = ${bind(outlet, 'text')})`);
  if (topic !== null)
    conditions.push(`a.topic_id IN (SELECT id FROM topic WHERE slug = ${bind(topic, 'text')})`);
  if (from !== null) conditions.push(`a.published_on >= ${bind(from, 'date')}`);
  if (to !== null) conditions.push(`a.published_on <= ${bind(to, 'date')}`);
  return conditions;
}
