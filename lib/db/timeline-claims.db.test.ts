import { afterAll, beforeAll, expect, it } from 'vitest';
import { WHOLE_VIEW } from '#lib/timeline/statistic-view.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import { TIMELINE_CLAIMS } from './sql/timeline-claims.ts';
import { findStatisticPage } from './statistic-page.ts';
import { listTimelineClaims } from './timeline-claims.ts';

let record: PublishedRecord;

beforeAll(async () => {
  record = await openPublishedRecord();
  await record.publish();
  await record.move(await record.publish(), 'retract', 'Printed twice.');
  await record.draft();
  await copyClaims(450);
});

afterAll(() => record.newsroom.close());

/** A long timeline, the first claim again, each a day later and one more; and a table in which it is a small part. */
async function copyClaims(count: number): Promise<void> {
  const { pool, prisma } = record.newsroom.database;
  const columns = await pool.query<{ names: string }>(
    `SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
     WHERE table_name = 'claim' AND column_name <> ALL ($1)`,
    [CHANGED],
  );
  const names = columns.rows[0]?.names ?? '';
  const { id } = await prisma.claim.findFirstOrThrow({ where: { status: 'published' } });
  const copy = (statistic: string, from: number, to: number) =>
    pool.query(
      `INSERT INTO claim (id, low, as_of_from, as_of_to, statistic_id, untracked, ${names})
       SELECT gen_random_uuid(), low + n, as_of_from + n, as_of_to + n, ${statistic}, ${names}
       FROM claim, generate_series(${from}, ${to}) n WHERE id = '${id}'`,
    );
  await copy('statistic_id, false', 1, count);
  await copy('NULL, true', 1, 20_000);
  // As autovacuum does: an index-only scan needs to know that the rows are visible to all.
  await pool.query('VACUUM (ANALYZE) claim');
}

const CHANGED = ['id', 'low', 'as_of_from', 'as_of_to', 'statistic_id', 'untracked', 'suggestion_key'];

it('holds what is published and retracted, and no draft, in the order of the dates', async () => {
  const claims = await listTimelineClaims(record.newsroom.database.pool, record.statistic.id);
  expect(claims).toHaveLength(452);
  expect(claims.filter(({ status }) => status === 'retracted')).toHaveLength(1);
  const days = claims.map(({ asOfTo }) => asOfTo);
  expect(days).toEqual(days.toSorted());
  expect(claims[0]).toMatchObject({
    qualifier: 'at_least',
    low: '46',
    high: null,
    originKey: record.source.id,
    originName: 'Port Sample fire service',
    outletName: 'Sample Wire',
    publishedOn: '2026-11-14',
    departures: '',
    unit: 'people',
  });
});

it('is read from its covering index alone', async () => {
  const { rows } = await record.newsroom.database.pool.query<{ 'QUERY PLAN': unknown }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${TIMELINE_CLAIMS.text}`,
    [record.statistic.id],
  );
  const plan = JSON.stringify(rows[0]?.['QUERY PLAN']);
  expect(plan).toContain('"Node Type":"Index Only Scan"');
  expect(plan).toContain('"Index Name":"claim_timeline"');
  // Already in the order of the index.
  expect(plan).not.toContain('"Node Type":"Sort"');
});

it('is paged newest first, and every claim stands on one page', async () => {
  const { newsroom, statistic } = record;
  const pages = await Promise.all(
    [1, 2, 3, 4].map((number) =>
      findStatisticPage(newsroom.database, statistic.slug, {
        view: WHOLE_VIEW,
        page: { number, size: 200 },
      }),
    ),
  );
  const rows = pages.map((page) => (page?.kind === 'found' ? page.record.rows : []));
  expect(rows.map((page) => page.length)).toEqual([200, 200, 52, 0]);
  expect(new Set(rows.flat().map(({ id }) => id)).size).toBe(452);
  expect(rows[0]?.[0]?.asOf?.to).toBe('2028-02-06');
});

it('counts a thousand repetitions of one source as one voice', async () => {
  const page = await findStatisticPage(record.newsroom.database, record.statistic.slug, {
    view: WHOLE_VIEW,
    page: { number: 1, size: 200 },
  });
  if (page?.kind !== 'found') throw new Error('the statistic has no page');
  expect(page.record.latest).toHaveLength(1);
  expect(page.record.axis).toBe('asOf');
});
