import type pg from 'pg';
import type {
  ArticleReference,
  LinkTarget,
  OutletReference,
  ReportedLink,
} from '#lib/domain/reported-claim.ts';
import { collectTags } from '#lib/http/request-context.ts';
import { ask } from './sql/named-query.ts';
import {
  ARTICLE_NAMES,
  type ArticleNameRow,
  OUTLET_NAMES,
  type OutletNameRow,
  SOURCE_NAMES,
  type SourceNameRow,
} from './sql/names.ts';
import type { ClaimLinkRow } from './sql/reported-claims.ts';

/** The names behind the ids in claims. */
export interface ClaimNames {
  article(id: string): ArticleReference;
  link(link: ClaimLinkRow): ReportedLink;
}

/** Stands for a source that may not be named in public. */
export const CONFIDENTIAL_NAME = 'a source not named here';

/** Fetches articles, outlets and sources once per distinct id, and makes the page depend on them. */
export async function readClaimNames(
  pool: pg.Pool,
  claims: readonly { readonly article_id: string }[],
  links: readonly ClaimLinkRow[],
): Promise<ClaimNames> {
  const [articles, sources] = await Promise.all([
    readById(
      pool,
      ARTICLE_NAMES,
      claims.map((claim) => claim.article_id),
    ),
    readById(
      pool,
      SOURCE_NAMES,
      links.flatMap((link) => link.source_id ?? []),
    ),
  ]);
  const outlets = await readById(pool, OUTLET_NAMES, [
    ...[...articles.values()].map((article) => article.outlet_id),
    ...links.flatMap((link) => link.outlet_id ?? []),
  ]);
  collectTags(
    ...[...articles.keys()].map((id) => `article:${id}`),
    ...[...sources.keys()].map((id) => `source:${id}`),
    ...[...outlets.keys()].map((id) => `outlet:${id}`),
  );
  return {
    article: (id) => toArticle(get(articles, id), outlets),
    link: (link) => toLink(link, sources, outlets),
  };
}

type Query<Row extends pg.QueryResultRow> = Parameters<typeof ask<Row>>[1];

async function readById<Row extends pg.QueryResultRow & { readonly id: string }>(
  pool: pg.Pool,
  query: Query<Row>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return new Map();
  const rows = await ask(pool, query, [distinct]);
  return new Map(rows.map((row) => [row.id, row]));
}

function toArticle(row: ArticleNameRow, outlets: ReadonlyMap<string, OutletNameRow>): ArticleReference {
  return {
    id: row.id,
    slug: row.slug,
    headline: row.headline,
    headlineIsOurs: row.headline_is_ours,
    language: row.language,
    publishedOn: row.published_on,
    url: row.canonical_url,
    outlet: toOutlet(get(outlets, row.outlet_id)),
  };
}

function toOutlet({ id, slug, name, fictional }: OutletNameRow): OutletReference {
  return { id, slug, name, fictional };
}

function toLink(
  link: ClaimLinkRow,
  sources: ReadonlyMap<string, SourceNameRow>,
  outlets: ReadonlyMap<string, OutletNameRow>,
): ReportedLink {
  const { branch, position, wording } = link;
  const source = link.source_id === null ? null : get(sources, link.source_id);
  if (source?.confidential) return { branch, position, name: CONFIDENTIAL_NAME, wording: null, target: null };
  const outlet = link.outlet_id === null ? null : get(outlets, link.outlet_id);
  return { branch, position, name: link.name, wording, target: toTarget(source, outlet) };
}

function toTarget(source: SourceNameRow | null, outlet: OutletNameRow | null): LinkTarget | null {
  if (source !== null) {
    const { id, slug, name, series, kind: sourceKind } = source;
    return { kind: 'source', id, slug, name, series, sourceKind };
  }
  return outlet === null ? null : { kind: 'outlet', ...toOutlet(outlet) };
}

/** Foreign keys hold these rows in place; one that is missing is our own mistake. */
function get<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`a claim names ${id}, which no table holds`);
  return row;
}
