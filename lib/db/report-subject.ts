import type pg from 'pg';
import type { ReportableKind, ReportSubject, ReportTarget } from '#lib/domain/error-report.ts';
import { collectTags } from '#lib/http/request-context.ts';
import { isUuid } from './is-uuid.ts';
import { listReportedClaims } from './reported-claims.ts';
import { SUBJECTS } from './sql/error-reports.ts';
import { ask } from './sql/named-query.ts';

/** The public record under an address in which an error may be reported; null where there is none. */
export async function findReportSubject(
  pool: pg.Pool,
  kind: ReportableKind,
  slug: string,
): Promise<ReportSubject | null> {
  if (kind === 'claim') return isUuid(slug) ? findClaim(pool, slug) : null;
  const [found] = await ask(pool, SUBJECTS[kind].bySlug, [slug]);
  return found === undefined ? null : { kind, ...found };
}

/** The record a report is about; null while it is not public. */
export async function findReportedSubject(
  pool: pg.Pool,
  { kind, id }: ReportTarget,
): Promise<ReportSubject | null> {
  collectTags(`${kind}:${id}`);
  if (kind === 'claim') return findClaim(pool, id);
  const [found] = await ask(pool, SUBJECTS[kind].byId, [id]);
  return found === undefined ? null : { kind, ...found };
}

async function findClaim(pool: pg.Pool, id: string): Promise<ReportSubject | null> {
  const [claim] = await listReportedClaims(pool, [id]);
  return claim === undefined ? null : { kind: 'claim', id: claim.id, slug: claim.id, claim };
}
