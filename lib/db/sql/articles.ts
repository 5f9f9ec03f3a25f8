import type { NamedQuery } from './named-query.ts';

const LISTED_COLUMNS = `
  SELECT a.id, a.slug, a.headline, a.headline_is_ours, a.language, a.published_on, a.canonical_url,
    o.id AS outlet_id, o.slug AS outlet_slug, o.name AS outlet_name, o.fictional,
    (SELECT count(*)::int FROM claim c WHERE c.article_id = a.id AND c.status = 'published' AND c.kind = 'figure') AS figures
  FROM article a JOIN outlet o ON o.id = a.outlet_id`;

/** $1 a slug. */
export const ARTICLE_BY_SLUG: NamedQuery<ArticleRow> = {
  name: 'article_by_slug',
  text: `
    SELECT a.id, a.slug, a.headline, a.headline_is_ours, a.byline, a.language, a.published_on, a.canonical_url,
      a.archive_url, a.taken_down_at, o.id AS outlet_id, o.slug AS outlet_slug, o.name AS outlet_name, o.fictional,
      t.id AS topic_id, t.slug AS topic_slug, t.name AS topic_name,
      copied.slug AS copied_slug, copied.headline AS copied_headline,
      (SELECT count(*)::int FROM claim c
        WHERE c.article_id = a.id AND c.status IN ('published', 'retracted')) AS claims,
      (SELECT count(*)::int FROM article_version v WHERE v.article_id = a.id) AS versions,
      (SELECT max(v.captured_at) FROM article_version v WHERE v.article_id = a.id) AS captured_at
    FROM article a
    JOIN outlet o ON o.id = a.outlet_id
    LEFT JOIN topic t ON t.id = a.topic_id
    LEFT JOIN article copied ON copied.id = a.alternate_of_id AND ${isPublic('copied')}
    WHERE a.slug = $1 AND ${isPublic('a')}`,
};

export interface ArticleRow {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly headline_is_ours: boolean;
  readonly byline: string | null;
  readonly language: string;
  readonly published_on: string | null;
  readonly canonical_url: string | null;
  readonly archive_url: string | null;
  readonly taken_down_at: Date | null;
  readonly outlet_id: string;
  readonly outlet_slug: string;
  readonly outlet_name: string;
  readonly fictional: boolean;
  readonly topic_id: string | null;
  readonly topic_slug: string | null;
  readonly topic_name: string | null;
  readonly copied_slug: string | null;
  readonly copied_headline: string | null;
  readonly claims: number;
  readonly versions: number;
  readonly captured_at: Date | null;
}

/** $1 an article, $2 how many, $3 how many to pass over. Its public claims in reading order. */
export const CLAIMS_OF_ARTICLE: NamedQuery<{ readonly id: string }> = {
  name: 'claims_of_article',
  text: `
    SELECT c.id
    FROM claim c
    LEFT JOIN LATERAL (
      SELECT min(start) FILTER (WHERE role IN ('quote', 'number')) AS quote, min(start) FILTER (WHERE role = 'number') AS number
      FROM claim_span WHERE claim_id = c.id
    ) place ON true
    WHERE c.article_id = $1 AND c.status IN ('published', 'retracted')
    ORDER BY coalesce(place.number, place.quote) NULLS LAST, c.id LIMIT $2 OFFSET $3`,
};

/** $1 a slug. */
export const OUTLET_BY_SLUG: NamedQuery<OutletRow> = {
  name: 'outlet_by_slug',
  text: `
    SELECT id, slug, name, coalesce(domains, '{}') AS domains, language, country, fictional,
      (SELECT count(*)::int FROM article a WHERE a.outlet_id = outlet.id AND ${isPublic('a')}) AS article_count
    FROM outlet WHERE slug = $1`,
};

export interface OutletRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly language: string;
  readonly country: string | null;
  readonly fictional: boolean;
  readonly article_count: number;
}

/** $1 an outlet, $2 how many, $3 how many to pass over. Newest first, with how many figures this record holds of each. */
export const ARTICLES_OF_OUTLET: NamedQuery<ListedArticleRow> = listedArticles(
  'articles_of_outlet',
  'a.outlet_id = $1',
);

/** $1 a topic, $2 how many, $3 how many to pass over. */
export const ARTICLES_OF_TOPIC: NamedQuery<ListedArticleRow> = listedArticles(
  'articles_of_topic',
  'a.topic_id = $1',
);

/** $1 an article, $2 how many, $3 how many to pass over. Public articles that are syndicated copies of it. */
export const COPIES_OF_ARTICLE: NamedQuery<ListedArticleRow> = listedArticles(
  'copies_of_article',
  'a.alternate_of_id = $1',
);

/** $1 ids of articles. */
export const LISTED_ARTICLES: NamedQuery<ListedArticleRow> = {
  name: 'listed_articles',
  text: `${LISTED_COLUMNS} WHERE a.id = ANY($1::uuid[]) AND ${isPublic('a')}`,
};

/** $1 a topic. How many of its articles are public. */
export const ARTICLE_COUNT_OF_TOPIC: NamedQuery<{ readonly total: number }> = {
  name: 'article_count_of_topic',
  text: `SELECT count(*)::int AS total FROM article a WHERE a.topic_id = $1 AND ${isPublic('a')}`,
};

export interface ListedArticleRow {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly headline_is_ours: boolean;
  readonly language: string;
  readonly published_on: string | null;
  readonly canonical_url: string | null;
  readonly outlet_id: string;
  readonly outlet_slug: string;
  readonly outlet_name: string;
  readonly fictional: boolean;
  readonly figures: number;
}

function listedArticles(name: string, condition: string): NamedQuery<ListedArticleRow> {
  return {
    name,
    text: `${LISTED_COLUMNS}
      WHERE ${condition} AND ${isPublic('a')}
      ORDER BY a.published_on DESC NULLS LAST, a.id DESC LIMIT $2 OFFSET $3`,
  };
}

/** An article is known to the public once something of it was published. */
function isPublic(article: string): string {
  return `EXISTS (
    SELECT 1 FROM claim p WHERE p.article_id = ${article}.id AND p.status IN ('published', 'retracted'))`;
}

/**
 * $1 an outlet. Of its published figures, how many say each thing that a figure can be asked for: as far as this record
 * captured it.
 */
export const REPORTING_OF_OUTLET: NamedQuery<ReportingRow> = {
  name: 'reporting_of_outlet',
  text: `
    SELECT count(*)::int AS figures, count(*) FILTER (WHERE named.is_named)::int AS sourced,
      count(*) FILTER (WHERE c.as_of_basis = 'stated')::int AS dated,
      count(*) FILTER (WHERE c.qualifier <> 'exact')::int AS qualified,
      count(*) FILTER (WHERE q.exact IS NOT NULL)::int AS quoted
    FROM article a
    JOIN claim c ON c.article_id = a.id AND c.status = 'published' AND c.kind = 'figure'
    LEFT JOIN claim_quote q ON q.claim_id = c.id
    CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM attribution l WHERE l.claim_id = c.id) AS is_named) named
    WHERE a.outlet_id = $1`,
};

export interface ReportingRow {
  readonly figures: number;
  readonly sourced: number;
  readonly dated: number;
  readonly qualified: number;
  readonly quoted: number;
}
