import type pg from 'pg';
import type { OtherReports } from '#lib/domain/public-claim.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { collectTags } from '#lib/http/request-context.ts';
import { listReportedClaims } from './reported-claims.ts';
import { ask } from './sql/named-query.ts';
import { OTHER_REPORTS } from './sql/other-reports.ts';

// A page that lists more is no longer read from top to bottom.
const REPORTS_SHOWN = 50;
/**
 * An article that gives no date may speak of any day before it. Further back than a season, an equal number is more
 * likely another count that happens to come out the same.
 */
const UNDATED_REACH_DAYS = 90;

/** Every other published report of a claim's figure: the same value of its statistic, of an overlapping date. */
export async function listOtherReports(pool: pg.Pool, claim: ReportedClaim): Promise<OtherReports> {
  const { statistic, figure, asOf } = claim;
  if (statistic === null || figure === null || asOf === null || figure.unit === null) return NONE;
  // A claim published next week may belong to the list: the page depends on all of its statistic.
  collectTags(`statistic:${statistic.id}`);
  const rows = await ask(pool, OTHER_REPORTS, [
    statistic.id,
    claim.id,
    asOf.basis === 'published' ? daysBefore(asOf.from, UNDATED_REACH_DAYS) : asOf.from,
    asOf.to,
    figure.low ?? figure.high,
    figure.high ?? figure.low,
    figure.unit.code,
    figure.vague !== null,
    UNDATED_REACH_DAYS,
    REPORTS_SHOWN,
  ]);
  const reports = await listReportedClaims(
    pool,
    rows.map(({ id }) => id),
  );
  return { reports, more: (rows[0]?.total ?? 0) - rows.length };
}

const NONE: OtherReports = { reports: [], more: 0 };

const DAY_MILLISECONDS = 86_400_000;

function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * DAY_MILLISECONDS).toISOString().slice(0, 10);
}
