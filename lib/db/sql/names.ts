import type { SourceKind } from '#lib/domain/source.ts';
import type { NamedQuery } from './named-query.ts';

/** $1 ids of sources. */
export const SOURCE_NAMES: NamedQuery<SourceNameRow> = {
  name: 'source_names',
  text: 'SELECT id, slug, name, kind, series, confidential FROM source WHERE id = ANY($1::uuid[])',
};

export interface SourceNameRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly series: number;
  readonly confidential: boolean;
}

/** $1 ids of outlets. */
export const OUTLET_NAMES: NamedQuery<OutletNameRow> = {
  name: 'outlet_names',
  text: 'SELECT id, slug, name, fictional FROM outlet WHERE id = ANY($1::uuid[])',
};

export interface OutletNameRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly fictional: boolean;
}

/** $1 ids of articles. */
export const ARTICLE_NAMES: NamedQuery<ArticleNameRow> = {
  name: 'article_names',
  text: `
    SELECT id, slug, headline, headline_is_ours, language, published_on, canonical_url, outlet_id
    FROM article WHERE id = ANY($1::uuid[])`,
};

export interface ArticleNameRow {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly headline_is_ours: boolean;
  readonly language: string;
  readonly published_on: string | null;
  readonly canonical_url: string | null;
  readonly outlet_id: string;
}

/** $1 ids of articles: only who published each, where thousands are asked for. */
export const ARTICLE_OUTLETS: NamedQuery<ArticleOutletRow> = {
  name: 'article_outlets',
  text: 'SELECT id, outlet_id FROM article WHERE id = ANY($1::uuid[])',
};

export interface ArticleOutletRow {
  readonly id: string;
  readonly outlet_id: string;
}

/** $1 a statistic. The same for the articles of its public claims. */
export const ARTICLE_OUTLETS_OF_STATISTIC: NamedQuery<ArticleOutletRow> = {
  name: 'article_outlets_of_statistic',
  text: `
    SELECT id, outlet_id FROM article WHERE id IN (
      SELECT article_id FROM claim WHERE statistic_id = $1 AND status IN ('published', 'retracted')
    )`,
};
