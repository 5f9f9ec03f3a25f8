import type pg from 'pg';
import { jointNames } from '#lib/format/format-attribution.ts';
import { collectTags } from '#lib/http/request-context.ts';
import { CONFIDENTIAL_NAME } from './claim-names.ts';
import { ask } from './sql/named-query.ts';
import {
  ARTICLE_OUTLETS,
  ARTICLE_OUTLETS_OF_STATISTIC,
  type ArticleOutletRow,
  OUTLET_NAMES,
  SOURCE_NAMES,
} from './sql/names.ts';

/** Whoever a series is of; an outlet that speaks for itself has no colour of its own. */
export interface OriginName {
  readonly name: string;
  readonly slug: string | null;
  readonly series: number | null;
}

/** The names of origins, which are sources, or outlets that speak for themselves. */
export async function readOriginNames(
  pool: pg.Pool,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OriginName>> {
  if (ids.length === 0) return new Map();
  const [sources, outlets] = await Promise.all([
    ask(pool, SOURCE_NAMES, [ids]),
    ask(pool, OUTLET_NAMES, [ids]),
  ]);
  collectTags(...sources.map(({ id }) => `source:${id}`), ...outlets.map(({ id }) => `outlet:${id}`));
  const named = sources.map(({ id, name, slug, series, confidential }) => {
    const origin = confidential ? { name: CONFIDENTIAL_NAME, slug: null, series } : { name, slug, series };
    return [id, origin] as const;
  });
  return new Map<string, OriginName>([
    ...named,
    ...outlets.map(({ id, name }) => [id, { name, slug: null, series: null }] as const),
  ]);
}

/** Who published each article, by the article's id. */
export async function readOutletNamesByArticle(
  pool: pg.Pool,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (articleIds.length === 0) return new Map();
  return nameOutlets(pool, await ask(pool, ARTICLE_OUTLETS, [articleIds]));
}

/** The same for every article with a public claim of a statistic, without naming thousands of them. */
export async function readOutletNamesOfStatistic(
  pool: pg.Pool,
  statisticId: string,
): Promise<ReadonlyMap<string, string>> {
  return nameOutlets(pool, await ask(pool, ARTICLE_OUTLETS_OF_STATISTIC, [statisticId]));
}

async function nameOutlets(
  pool: pg.Pool,
  articles: readonly ArticleOutletRow[],
): Promise<ReadonlyMap<string, string>> {
  const outlets = await ask(pool, OUTLET_NAMES, [[...new Set(articles.map((article) => article.outlet_id))]]);
  collectTags(...outlets.map(({ id }) => `outlet:${id}`));
  const names = new Map(outlets.map(({ id, name }) => [id, name]));
  return new Map(articles.map(({ id, outlet_id }) => [id, names.get(outlet_id) ?? '']));
}

/** The ids in an origin key; several are joint origins of one voice. */
export function originIdsOf(originKey: string): readonly string[] {
  return originKey === '' ? [] : originKey.split('+');
}

/** Whose series a claim belongs to; joint origins are one voice without a page or a colour of its own. */
export function originOf(originKey: string, origins: ReadonlyMap<string, OriginName>) {
  const named = originIdsOf(originKey).flatMap((id) => origins.get(id) ?? []);
  const [first] = named;
  const isOneSource = named.length === 1;
  return {
    originKey,
    originName: jointNames(named.map((origin) => origin.name)),
    originSlug: isOneSource ? (first?.slug ?? null) : null,
    colourIndex: isOneSource ? (first?.series ?? null) : null,
  };
}
