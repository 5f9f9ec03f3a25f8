import type pg from 'pg';
import type { Listed } from '#lib/domain/correction.ts';
import type { DeskDiscrepancy, DiscrepancyClaim, PublicDiscrepancy } from '#lib/domain/discrepancy.ts';
import type { TopicDisagreement } from '#lib/domain/public-topic.ts';
import { collectTags } from '#lib/http/request-context.ts';
import { toRuleName } from './discrepancy-record.ts';
import { type Page, pageOf } from './page.ts';
import {
  DISCREPANCIES_OF_STATISTIC,
  DISCREPANCY_CLAIMS,
  type DiscrepancyRow,
  OPEN_DISCREPANCIES,
  OPEN_DISCREPANCIES_OF_TOPIC,
  OPEN_DISCREPANCY_COUNT,
  type OpenDiscrepancyRow,
} from './sql/discrepancies.ts';
import { ask } from './sql/named-query.ts';

/** Where the claims of a statistic disagree, as readers see it: the open ones first, then those explained. */
export async function listDiscrepancies(
  pool: pg.Pool,
  statisticId: string,
): Promise<readonly PublicDiscrepancy[]> {
  collectTags(`statistic:${statisticId}`);
  const rows = await ask(pool, DISCREPANCIES_OF_STATISTIC, [statisticId, MOST_SHOWN]);
  const claims = await readClaims(pool, rows);
  return rows.map((row) => ({
    ...toDiscrepancy(row, claims),
    settlement:
      row.explanation === null || row.settled_at === null
        ? null
        : { explanation: row.explanation, settledAt: row.settled_at.toISOString() },
  }));
}

// More than a reader can weigh; whoever wants all of them takes the data.
const MOST_SHOWN = 200;

/** One page of what no editor has explained yet, over all statistics. */
export async function listOpenDiscrepancies(pool: pg.Pool, page: Page): Promise<OpenDiscrepancies> {
  const [count] = await ask(pool, OPEN_DISCREPANCY_COUNT, []);
  const total = count?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / page.size));
  const number = Math.min(Math.max(page.number, 1), pages);
  const rows = await ask(pool, OPEN_DISCREPANCIES, pageOf({ ...page, number }));
  const claims = await readClaims(pool, rows);
  return {
    discrepancies: rows.map((row) => ({
      ...toDiscrepancy(row, claims),
      statistic: { slug: row.slug, name: row.name, topicId: row.topic_id },
    })),
    total,
    page: number,
    pages,
  };
}

/** The latest of a topic's disagreements that no editor has explained, and how many there are. */
export async function listDisagreementsOfTopic(
  pool: pg.Pool,
  topicId: string,
  most: number,
): Promise<Listed<TopicDisagreement>> {
  const rows = await ask(pool, OPEN_DISCREPANCIES_OF_TOPIC, [topicId, most]);
  const claims = await readClaims(pool, rows);
  return {
    entries: rows.map((row) => ({
      ...toDiscrepancy(row, claims),
      statistic: { slug: row.slug, name: row.name },
    })),
    total: rows[0]?.total ?? 0,
  };
}

export interface OpenDiscrepancies {
  readonly discrepancies: readonly DeskDiscrepancy[];
  readonly total: number;
  /** The page shown: the last one where a later one was asked for. */
  readonly page: number;
  readonly pages: number;
}

type Claims = ReadonlyMap<string, readonly DiscrepancyClaim[]>;

async function readClaims(pool: pg.Pool, rows: readonly { readonly id: string }[]): Promise<Claims> {
  if (rows.length === 0) return new Map();
  const claims = await ask(pool, DISCREPANCY_CLAIMS, [rows.map(({ id }) => id)]);
  collectTags(...new Set(claims.map(({ outlet_id }) => `outlet:${outlet_id}`)));
  const byDiscrepancy = Map.groupBy(claims, ({ discrepancy_id }) => discrepancy_id);
  return new Map(
    [...byDiscrepancy].map(([id, involved]) => [
      id,
      involved.map((claim) => ({
        id: claim.id,
        verbatim: claim.verbatim ?? '',
        outletName: claim.outlet_name,
        publishedOn: claim.article_published_on,
      })),
    ]),
  );
}

function toDiscrepancy(
  { id, rule, sentence, found_at }: DiscrepancyRow | OpenDiscrepancyRow,
  claims: Claims,
) {
  return {
    id,
    rule: toRuleName(rule),
    sentence,
    foundAt: found_at.toISOString(),
    claims: claims.get(id) ?? [],
  };
}
