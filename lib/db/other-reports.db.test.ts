import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimEdit, ClaimRecord } from '#lib/domain/claim-record.ts';
import { type RequestContext, runInRequestContext } from '#lib/http/request-context.ts';
import { injured, ofDays } from '#lib/usecases/testing/claim-edits.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import { findPublicClaim } from './public-claim.ts';
import { OTHER_REPORTS } from './sql/other-reports.ts';

let record: PublishedRecord;
let claim: ClaimRecord;

beforeAll(async () => {
  record = await openPublishedRecord();
  claim = await record.publish();
});

afterAll(() => record.newsroom.close());

async function othersOf(id: string) {
  const found = await findPublicClaim(record.newsroom.database, id);
  if (found?.kind !== 'shown') throw new Error('the claim is not shown');
  return found.others;
}

async function isListed(edit: ClaimEdit): Promise<boolean> {
  const other = await record.publish(edit);
  const { reports } = await othersOf(claim.id);
  await record.move(other, 'retract', 'Only for this test.');
  return reports.some(({ id }) => id === other.id);
}

describe('a report of the same figure is listed', () => {
  it.each([
    ['in the same terms', {}],
    ['without its qualifier', injured('46')],
    ['without its date, in the months after', ofDays('2027-01-20', '2027-01-20', 'published')],
    ['of a span of days that holds its own', ofDays('2026-11-01', '2026-11-30')],
    ['attributed to nobody', { attribution: [] }],
  ])('%s', async (_words, edit) => {
    expect(await isListed(edit)).toBe(true);
  });
});

describe('it is not', () => {
  it.each([
    ['of another number', injured('47', { qualifier: 'at_least', high: null })],
    ['of another end of a range', injured('46', { qualifier: 'range', high: '60' })],
    [
      'in vague words that are only read as that number',
      injured('46', { qualifier: 'at_least', high: null, vague: 'dozens', policy: 'usual' }),
    ],
    ['of another day', ofDays('2026-11-14')],
    ['undated, a season later', ofDays('2027-03-20', '2027-03-20', 'published')],
    ['undated, before the day it speaks of', ofDays('2026-11-12', '2026-11-12', 'published')],
  ])('%s', async (_words, edit) => {
    expect(await isListed(edit)).toBe(false);
  });

  it('before it is published, nor once it is retracted', async () => {
    const draft = await record.draft();
    const retracted = await record.move(await record.publish(), 'retract', 'Printed twice.');
    const ids = (await othersOf(claim.id)).reports.map(({ id }) => id);
    expect(ids).not.toContain(draft.id);
    expect(ids).not.toContain(retracted.id);
    expect(ids).not.toContain(claim.id);
  });
});

it('an undated figure finds the dated one it may repeat', async () => {
  const undated = await record.publish(ofDays('2027-01-20', '2027-01-20', 'published'));
  expect((await othersOf(undated.id)).reports.map(({ id }) => id)).toContain(claim.id);
  await record.move(undated, 'retract', 'Only for this test.');
});

it('the page grows old when anything of the statistic is published', async () => {
  const context: RequestContext = { tags: new Set(), status: null };
  await runInRequestContext(context, () => findPublicClaim(record.newsroom.database, claim.id));
  expect(context.tags).toContain(`statistic:${record.statistic.id}`);
});

describe('of many reports', () => {
  beforeAll(() => copyClaim(claim.id, 60));

  it('the fifty earliest are listed, and it is said how many more there are', async () => {
    const { reports, more } = await othersOf(claim.id);
    expect(reports).toHaveLength(50);
    expect(more).toBe(10);
    const days = reports.map(({ article }) => article.publishedOn ?? '9');
    expect(days).toEqual(days.toSorted());
  });

  it('all are found in the index of timelines alone', async () => {
    const { pool } = record.newsroom.database;
    await copyClaim(claim.id, 20_000, 'NULL, true');
    await pool.query('VACUUM (ANALYZE) claim');
    const { rows } = await pool.query<{ 'QUERY PLAN': unknown }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${OTHER_REPORTS.text}`,
      [record.statistic.id, claim.id, '2026-11-13', '2026-11-13', '46', '46', 'people', false, 90, 50],
    );
    const plan = JSON.stringify(rows[0]?.['QUERY PLAN']);
    expect(plan).toContain('"Node Type":"Index Only Scan"');
    expect(plan).toContain('"Index Name":"claim_timeline"');
  });
});

/** The same claim over and over, of its own statistic or, to be passed over, of none. */
async function copyClaim(id: string, count: number, target = 'statistic_id, false'): Promise<void> {
  const { pool } = record.newsroom.database;
  const columns = await pool.query<{ names: string }>(
    `SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
     WHERE table_name = 'claim' AND column_name <> ALL ($1)`,
    [['id', 'statistic_id', 'untracked', 'suggestion_key']],
  );
  const names = columns.rows[0]?.names ?? '';
  await pool.query(
    `INSERT INTO claim (id, statistic_id, untracked, ${names})
     SELECT gen_random_uuid(), ${target}, ${names} FROM claim, generate_series(1, ${count}) WHERE id = '${id}'`,
  );
}
