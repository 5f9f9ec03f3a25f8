import { afterAll, beforeAll, expect, it } from 'vitest';
import { findPublicStatistic } from '#lib/db/public-statistic.ts';
import { findStatisticRecord } from '#lib/db/statistic-record.ts';
import { editStatistic, type StatisticEdit } from './edit-statistic.ts';
import { openPublishedRecord, type PublishedRecord } from './testing/published-record.ts';
import { unwrap } from './testing/unwrap.ts';

let record: PublishedRecord;

beforeAll(async () => {
  record = await openPublishedRecord();
});

afterAll(() => record.newsroom.close());

async function edit(change: StatisticEdit) {
  const { database, deps } = record.newsroom;
  const { id } = record.statistic;
  const before = await findStatisticRecord(database.prisma, id);
  if (before === null) throw new Error('the statistic is gone');
  unwrap(await editStatistic(deps, record.editor, { id, revision: before.revision, edit: change }));
  const found = await findPublicStatistic(database, record.statistic.slug);
  if (found?.kind !== 'found') throw new Error('the statistic has no page under its first address');
  return found.record;
}

it('tells readers what an editor says they must know, until nothing is left of it', async () => {
  expect((await edit({ caveat: ' Hospitals only. ' })).caveat).toBe('Hospitals only.');
  expect((await edit({ caveat: '  ' })).caveat).toBeNull();
});

it('keeps its address under another name', async () => {
  expect(await edit({ name: 'People hurt' })).toMatchObject({
    name: 'People hurt',
    slug: record.statistic.slug,
  });
});
