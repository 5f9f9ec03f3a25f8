import type pg from 'pg';
import { readDepartureKey } from '#lib/comparison/departures.ts';
import type { Modality } from '#lib/domain/figure.ts';
import { remembered } from '#lib/timeline/remembered.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import { ask } from './sql/named-query.ts';
import { TIMELINE_CLAIMS, type TimelineClaimRow } from './sql/timeline-claims.ts';
import { originIdsOf, originOf, readOriginNames, readOutletNamesByArticle } from './timeline-names.ts';

/** Every public claim of a statistic as its timeline needs it, in the order of the dates they speak of. */
export async function listTimelineClaims(
  pool: pg.Pool,
  statisticId: string,
): Promise<readonly TimelineClaim[]> {
  return toTimelineClaims(pool, await ask(pool, TIMELINE_CLAIMS, [statisticId]));
}

/** Rows as claims, with the names of their origins and outlets. */
export async function toTimelineClaims(
  pool: pg.Pool,
  rows: readonly TimelineClaimRow[],
): Promise<readonly TimelineClaim[]> {
  const originIds = new Set(rows.flatMap((row) => originIdsOf(row.origin_key)));
  const articleIds = new Set(rows.map((row) => row.article_id));
  const [origins, outletNames] = await Promise.all([
    readOriginNames(pool, [...originIds]),
    readOutletNamesByArticle(pool, [...articleIds]),
  ]);
  // A long timeline has few origins and fewer ways to depart: each key is read once.
  const originOfKey = remembered((key: string) => originOf(key, origins));
  const modalityOfKey = remembered((key: string) => readDepartureKey(key).modality);
  return rows.flatMap((row) => {
    const dates = datesOf(row);
    if (dates === null) return [];
    const outletName = outletNames.get(row.article_id) ?? '';
    return toTimelineClaim(
      row,
      dates,
      originOfKey(row.origin_key),
      modalityOfKey(row.departure_key),
      outletName,
    );
  });
}

function toTimelineClaim(
  row: TimelineClaimRow,
  dates: NonNullable<ReturnType<typeof datesOf>>,
  origin: ReturnType<typeof originOf>,
  modality: Modality,
  outletName: string,
): TimelineClaim {
  return {
    ...dates,
    ...origin,
    id: row.id,
    kind: row.kind,
    status: row.status,
    verbatim: row.verbatim ?? '',
    // An absence has none; it is drawn as a gap whatever stands here.
    qualifier: row.qualifier ?? 'exact',
    low: row.low,
    high: row.high,
    best: row.best,
    vague: row.vague,
    modality,
    unit: row.unit_code ?? '',
    // What is counted stands in the statistic's definition; the claim's own words stand in its card.
    counts: '',
    departures: row.departure_key,
    saidOn: row.said_on,
    publishedOn: row.article_published_on,
    outletName,
    articleId: row.article_id,
    revisedFrom: null,
  };
}

/** An absence may speak of no date: it stands where it was published. Without that either, it cannot stand anywhere. */
function datesOf(row: TimelineClaimRow) {
  const { as_of_from, as_of_to, as_of_precision, as_of_basis, article_published_on } = row;
  if (as_of_from !== null && as_of_to !== null && as_of_precision !== null && as_of_basis !== null) {
    return {
      asOfFrom: as_of_from,
      asOfTo: as_of_to,
      asOfPrecision: as_of_precision,
      asOfBasis: as_of_basis,
    };
  }
  if (article_published_on === null) return null;
  return {
    asOfFrom: article_published_on,
    asOfTo: article_published_on,
    asOfPrecision: 'day',
    asOfBasis: 'published',
  } as const;
}
