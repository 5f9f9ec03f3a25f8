import type pg from 'pg';
import type { DeskReports } from '#lib/domain/error-report.ts';
import type { Database } from './database.ts';
import { listErrorReports } from './error-report-record.ts';
import { type Page, pageOf } from './page.ts';
import { findReportedSubject } from './report-subject.ts';
import { DESK_REPORT_IDS, OPEN_REPORT_COUNT } from './sql/error-reports.ts';
import { ask } from './sql/named-query.ts';

/** One page of what readers reported: what waits for an answer first, the newest of each first. */
export async function listDeskReports({ prisma, pool }: Database, page: Page): Promise<DeskReports> {
  const [open, total] = await Promise.all([countOpenReports(pool), prisma.errorReport.count()]);
  const pages = Math.max(1, Math.ceil(total / page.size));
  const number = Math.min(Math.max(page.number, 1), pages);
  const ids = await ask(pool, DESK_REPORT_IDS, pageOf({ ...page, number }));
  const records = await listErrorReports(
    prisma,
    ids.map(({ id }) => id),
  );
  const reports = await Promise.all(
    records.map(async (record) => ({ ...record, subject: await findReportedSubject(pool, record.target) })),
  );
  return { reports, open, page: number, pages };
}

/** How many reports wait for an answer. */
export async function countOpenReports(pool: pg.Pool): Promise<number> {
  const [count] = await ask(pool, OPEN_REPORT_COUNT, []);
  return count?.open ?? 0;
}
