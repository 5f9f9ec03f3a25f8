import type pg from 'pg';
import type { StanceClaim } from '#lib/timeline/stance-claim.ts';
import { ask } from './sql/named-query.ts';
import { STANCE_CLAIMS, type StanceClaimRow } from './sql/propositions.ts';
import { originIdsOf, originOf, readOriginNames, readOutletNamesByArticle } from './timeline-names.ts';

/** Every public claim on a proposition as its chart needs it, in no order. */
export async function listStanceClaims(
  pool: pg.Pool,
  propositionId: string,
): Promise<readonly StanceClaim[]> {
  const rows = await ask(pool, STANCE_CLAIMS, [propositionId]);
  const originIds = new Set(rows.flatMap((row) => originIdsOf(row.origin_key)));
  const articleIds = new Set(rows.map((row) => row.article_id));
  const [origins, outletNames] = await Promise.all([
    readOriginNames(pool, [...originIds]),
    readOutletNamesByArticle(pool, [...articleIds]),
  ]);
  return rows.map((row) => ({
    ...dayOf(row),
    ...originOf(row.origin_key, origins),
    id: row.id,
    status: row.status,
    stance: row.stance,
    publishedOn: row.article_published_on,
    outletName: outletNames.get(row.article_id) ?? '',
  }));
}

/** The day it was said; else the day it speaks of; else it was said on or before its publication. */
function dayOf(row: StanceClaimRow): Pick<StanceClaim, 'day' | 'basis'> {
  if (row.said_on !== null) return { day: row.said_on, basis: 'stated' };
  if (row.as_of_to !== null) return { day: row.as_of_to, basis: row.as_of_basis ?? 'stated' };
  return { day: row.article_published_on, basis: 'published' };
}
