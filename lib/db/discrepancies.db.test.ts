import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import { type RequestContext, runInRequestContext } from '#lib/http/request-context.ts';
import { moveClaim } from '#lib/usecases/move-claim.ts';
import { settleDiscrepancy } from '#lib/usecases/settle-discrepancy.ts';
import { injuredOn } from '#lib/usecases/testing/claim-edits.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import { unwrap } from '#lib/usecases/testing/unwrap.ts';
import { listDiscrepancies, listOpenDiscrepancies } from './discrepancies.ts';

let record: PublishedRecord;
/** Two claims of each day that cannot both be right. */
const pairs: (readonly [ClaimRecord, ClaimRecord])[] = [];

beforeAll(async () => {
  record = await openPublishedRecord();
  for (const day of ['11', '12', '13']) {
    pairs.push([await record.publish(injuredOn('471', day)), await record.publish(injuredOn('482', day))]);
  }
});

afterAll(() => record.newsroom.close());

const pool = () => record.newsroom.database.pool;
const listAll = () => listDiscrepancies(pool(), record.statistic.id);

it('lists what disagrees with the claims that do, and depends on their statistic and outlets', async () => {
  const context: RequestContext = { tags: new Set(), status: null };
  const all = await runInRequestContext(context, listAll);
  expect(all.map(({ rule, settlement }) => [rule, settlement])).toEqual(Array(3).fill(['conflict', null]));
  expect(all[0]?.claims.map(({ id }) => id).sort()).toEqual(pairs[0]?.map(({ id }) => id).sort());
  expect(all[0]?.claims).toContainEqual(
    expect.objectContaining({ verbatim: '471', outletName: 'Sample Wire', publishedOn: '2026-11-14' }),
  );
  const outlet = await record.newsroom.database.prisma.outlet.findFirstOrThrow();
  expect([...context.tags]).toEqual(
    expect.arrayContaining([`statistic:${record.statistic.id}`, `outlet:${outlet.id}`]),
  );
});

it('is paged for the desk, and a page beyond the last shows the last', async () => {
  const page = (number: number) => listOpenDiscrepancies(pool(), { number, size: 2 });
  const [first, second, beyond] = [await page(1), await page(2), await page(9)];
  expect(first).toMatchObject({ total: 3, page: 1, pages: 2 });
  expect(beyond).toEqual(second);
  const ids = [first, second].flatMap(({ discrepancies }) => discrepancies.map(({ id }) => id));
  expect(new Set(ids).size).toBe(3);
  expect(first.discrepancies[0]?.statistic).toEqual({
    slug: record.statistic.slug,
    name: record.statistic.name,
    topicId: record.statistic.topicId,
  });
});

it('puts what is explained last, with the latest explanation, and off the desk’s list', async () => {
  const [first] = await listAll();
  for (const explanation of ['A slip.', 'The wire corrected it.']) {
    const settlement = { id: first?.id ?? '', explanation };
    unwrap(await settleDiscrepancy(record.newsroom.deps, record.editor, settlement));
  }
  const all = await listAll();
  expect(all.map(({ settlement }) => settlement?.explanation ?? null)).toEqual([
    null,
    null,
    'The wire corrected it.',
  ]);
  expect(all[2]?.id).toBe(first?.id);
  expect(await listOpenDiscrepancies(pool(), { number: 1, size: 25 })).toMatchObject({ total: 2 });
});

it('shows nothing of a claim that is no longer published, even before its statistic is weighed anew', async () => {
  const { id, revision } = pairs[1]?.[0] ?? { id: '', revision: 0 };
  const deps = { ...record.newsroom.deps, discrepancies: 'later' } as const;
  unwrap(await moveClaim(deps, record.editor, { id, revision, move: 'retract', reason: 'Printed twice.' }));
  const all = await listAll();
  expect(all).toHaveLength(2);
  expect(JSON.stringify(all)).not.toContain(id);
  expect(await listOpenDiscrepancies(pool(), { number: 1, size: 25 })).toMatchObject({ total: 1 });
});
