import type { NamedQuery } from './named-query.ts';

const NOTICES = `
  SELECT n.id, n.words, n.article_id, coalesce(n.noticed_on, v.captured_at::date) AS noticed_on
  FROM correction_notice n
  JOIN article a ON a.id = n.article_id
  LEFT JOIN article_version v ON v.id = n.version_id
  WHERE a.taken_down_at IS NULL AND EXISTS (
    SELECT FROM claim p WHERE p.article_id = a.id AND p.status IN ('published', 'retracted'))`;

// More than any list is read to.
const NEWEST_FIRST = 'ORDER BY noticed_on DESC NULLS LAST, n.id DESC LIMIT 1000';

/** $1 a topic, or null for all. Corrections that outlets printed, the latest first. */
export const PRINTED_CORRECTIONS: NamedQuery<PrintedCorrectionRow> = {
  name: 'printed_corrections',
  text: `${NOTICES} AND ($1::uuid IS NULL OR a.topic_id = $1) ${NEWEST_FIRST}`,
};

/** $1 an outlet. */
export const PRINTED_BY_OUTLET: NamedQuery<PrintedCorrectionRow> = {
  name: 'printed_by_outlet',
  text: `${NOTICES} AND a.outlet_id = $1 ${NEWEST_FIRST}`,
};

/** $1 an article. */
export const PRINTED_FOR_ARTICLE: NamedQuery<PrintedCorrectionRow> = {
  name: 'printed_for_article',
  text: `${NOTICES} AND a.id = $1 ${NEWEST_FIRST}`,
};

export interface PrintedCorrectionRow {
  readonly id: string;
  readonly words: string;
  readonly article_id: string;
  readonly noticed_on: string | null;
}
