import type pg from 'pg';
import { readDepartureKey } from '#lib/comparison/departures.ts';
import type { Qualifier } from '#lib/domain/figure.ts';
import { compareClaimsOn } from '#lib/timeline/claim-order.ts';
import { remembered } from '#lib/timeline/remembered.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import { ask } from './sql/named-query.ts';
import { TIMELINE_CLAIMS, type TimelineClaimRow } from './sql/timeline-claims.ts';
import { originIdsOf, originOf, readOriginNames, readOutletNamesOfStatistic } from './timeline-names.ts';

/** Every public claim of a statistic as its timeline needs it, in the order of claims. */
export async function listTimelineClaims(
  pool: pg.Pool,
  statisticId: string,
): Promise<readonly TimelineClaim[]> {
  const [rows, outletNames] = await Promise.all([
    ask(pool, TIMELINE_CLAIMS, [statisticId]),
    readOutletNamesOfStatistic(pool, statisticId),
  ]);
  return toTimelineClaims(pool, rows, outletNames);
}

/** Rows as claims, with the names of their origins; `outletNames` are by the article's id. */
export async function toTimelineClaims(
  pool: pg.Pool,
  rows: readonly TimelineClaimRow[],
  outletNames: ReadonlyMap<string, string>,
): Promise<readonly TimelineClaim[]> {
  const originIds = new Set(rows.flatMap((row) => originIdsOf(row.origin_key)));
  const origins = await readOriginNames(pool, [...originIds]);
  // A long timeline has few origins and fewer ways to depart: each key is read once.
  const originOfKey = remembered((key: string) => originOf(key, origins));
  const departuresOf = remembered(readDepartureKey);
  const claims: TimelineClaim[] = [];
  for (const row of rows) {
    const dates = datesOf(row);
    if (dates === null) continue;
    const { modality, moneyYear } = departuresOf(row.departure_key);
    const { originKey, originName, originSlug, colourIndex } = originOfKey(row.origin_key);
    claims.push({
      id: row.id,
      kind: row.kind ?? 'figure',
      status: row.status ?? 'published',
      verbatim: row.verbatim ?? '',
      // An absence has none; it is drawn as a gap whatever stands here.
      qualifier: row.qualifier ?? 'exact',
      low: row.low,
      high: row.high ?? (LEAVES_OPEN.has(row.qualifier) ? null : row.low),
      best: row.best,
      vague: row.vague,
      modality,
      unit: row.unit_code ?? '',
      moneyYear,
      // What is counted stands in the statistic's definition; the claim's own words stand in its card.
      counts: '',
      departures: row.departure_key,
      asOfFrom: dates.asOfFrom,
      asOfTo: dates.asOfTo,
      asOfPrecision: dates.asOfPrecision,
      asOfBasis: dates.asOfBasis,
      saidOn: row.said_on,
      publishedOn: row.article_published_on,
      originKey,
      originName,
      originSlug,
      colourIndex,
      outletName: outletNames.get(row.article_id) ?? '',
      articleId: row.article_id,
      revisedFrom: null,
    });
  }
  // Ordered here: a database that has just been asked for the first time sorts rows it could read in order.
  return claims.sort(compareClaimsOn('asOf'));
}

const LEAVES_OPEN: ReadonlySet<Qualifier | null> = new Set(['at_least', 'more_than']);

/** An absence may speak of no date: it stands where it was published. Without that either, it cannot stand anywhere. */
function datesOf(
  row: TimelineClaimRow,
): Pick<TimelineClaim, `asOf${'From' | 'To' | 'Precision' | 'Basis'}`> | null {
  const { as_of_from, as_of_to, as_of_precision, as_of_basis, article_published_on } = row;
  if (as_of_to !== null && as_of_basis !== null) {
    return {
      asOfFrom: as_of_from ?? as_of_to,
      asOfTo: as_of_to,
      asOfPrecision: as_of_precision ?? 'day',
      asOfBasis: as_of_basis,
    };
  }
  if (article_published_on === null) return null;
  return {
    asOfFrom: article_published_on,
    asOfTo: article_published_on,
    asOfPrecision: 'day',
    asOfBasis: 'published',
  };
}
