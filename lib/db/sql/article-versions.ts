import type { NamedQuery } from './named-query.ts';

/** $1 an article. Every text that was captured of it, the first first. */
export const VERSIONS_OF_ARTICLE: NamedQuery<VersionRow> = {
  name: 'versions_of_article',
  text: `
    SELECT v.id, v.number, encode(v.sha256, 'hex') AS sha256, v.length, v.captured_at,
      t.text IS NULL AS is_taken_down, t.takedown_reason
    FROM article_version v LEFT JOIN article_text t ON t.version_id = v.id
    WHERE v.article_id = $1 ORDER BY v.number`,
};

export interface VersionRow {
  readonly id: string;
  readonly number: number;
  readonly sha256: string;
  readonly length: number;
  readonly captured_at: Date;
  readonly is_taken_down: boolean;
  readonly takedown_reason: string | null;
}

/** $1 ids of versions. Their texts, to find quotes in; they are never shown to readers. */
export const VERSION_TEXTS: NamedQuery<{ readonly version_id: string; readonly text: string }> = {
  name: 'version_texts',
  text: 'SELECT version_id, text FROM article_text WHERE version_id = ANY($1::uuid[]) AND text IS NOT NULL',
};

/** $1 an article, $2 how many. Its published claims whose words stand in a version, in the order of their places. */
export const QUOTES_OF_ARTICLE: NamedQuery<VersionQuoteRow> = {
  name: 'quotes_of_article',
  text: `
    SELECT c.id, v.number, q.exact, coalesce(q.prefix, '') AS prefix, coalesce(q.suffix, '') AS suffix, s.start, s."end"
    FROM claim c
    JOIN article_version v ON v.id = c.version_id
    JOIN claim_quote q ON q.claim_id = c.id AND q.exact IS NOT NULL
    JOIN claim_span s ON s.claim_id = c.id AND s.role = 'quote' AND s.start IS NOT NULL
    WHERE c.article_id = $1 AND c.status = 'published'
    ORDER BY s.start, c.id LIMIT $2`,
};

export interface VersionQuoteRow {
  readonly id: string;
  readonly number: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}
