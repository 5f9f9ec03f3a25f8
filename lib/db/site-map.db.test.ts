import { afterAll, beforeAll, expect, it } from 'vitest';
import { MAPPED_KINDS } from '#lib/domain/site-map.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import type { Database } from './database.ts';
import { listMapParts, listMappedRecords } from './site-map.ts';
import { plantLongTimeline } from './testing/plant-long-timeline.ts';

let record: PublishedRecord;
let database: Database;

beforeAll(async () => {
  record = await openPublishedRecord();
  database = record.newsroom.database;
});
afterAll(() => record.newsroom.close());

/** Every record of the map, with its kind, file after file. */
async function everything() {
  const parts = await listMapParts(database);
  const files = await Promise.all(parts.map(({ kind, first }) => listMappedRecords(database, kind, first)));
  return parts.flatMap(({ kind }, index) => (files[index] ?? []).map((mapped) => ({ kind, ...mapped })));
}

const slugsOf = (all: Awaited<ReturnType<typeof everything>>, kind: string) =>
  all.filter((mapped) => mapped.kind === kind).map(({ slug }) => slug);

it('lists public records only, each dated by its last change', async () => {
  await record.draft();
  const before = await everything();
  for (const kind of ['claims', 'articles', 'sources', 'outlets'] as const)
    expect(slugsOf(before, kind)).toEqual([]);

  const published = await record.publish();
  const retracted = await record.move(await record.publish(), 'retract', 'The wrong flood.');
  const after = await everything();
  expect(new Set(slugsOf(after, 'claims'))).toEqual(new Set([published.id, retracted.id]));
  expect(slugsOf(after, 'articles')).toEqual([record.article.slug]);
  expect(slugsOf(after, 'sources')).toEqual([record.source.slug]);
  expect(slugsOf(after, 'statistics')).toContain(record.statistic.slug);
  const statistic = after.find(({ slug }) => slug === record.statistic.slug);
  expect(statistic?.changedAt).toBe(retracted.updatedAt);
});

it('names no confidential source', async () => {
  const { prisma } = database;
  await prisma.source.update({ where: { id: record.source.id }, data: { confidential: true } });
  expect(slugsOf(await everything(), 'sources')).toEqual([]);
  await prisma.source.update({ where: { id: record.source.id }, data: { confidential: false } });
});

it('cuts what is long into files that hold every record once', async () => {
  await plantLongTimeline(database.pool.options.connectionString ?? '', 20_001);
  const parts = await listMapParts(database);
  expect(parts.filter(({ kind }) => kind === 'claims')).toHaveLength(3);
  const all = slugsOf(await everything(), 'claims');
  const total = await database.prisma.claim.count({ where: { status: { in: ['published', 'retracted'] } } });
  expect(all).toHaveLength(total);
  expect(new Set(all).size).toBe(total);
});

it('is empty of whatever is no file of it', async () => {
  expect(await listMappedRecords(database, 'people', '00000000-0000-7000-8000-000000000000')).toEqual([]);
  for (const kind of MAPPED_KINDS) expect(await listMappedRecords(database, kind, "1' OR true")).toEqual([]);
});
