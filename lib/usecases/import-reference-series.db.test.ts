import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listReferenceSeries, listReferencesUntil } from '#lib/db/reference-series.ts';
import type { Actor } from '#lib/domain/person.ts';
import { importReferenceSeries, type ReferenceImport } from './import-reference-series.ts';
import { openPublishedRecord, type PublishedRecord } from './testing/published-record.ts';
import { unwrap } from './testing/unwrap.ts';

let record: PublishedRecord;
let administrator: Actor;

beforeAll(async () => {
  record = await openPublishedRecord();
  administrator = await record.newsroom.hire('administrator');
});
afterAll(() => record.newsroom.close());

const POINTS = [
  { asOf: '2026-11-13', value: '46' },
  { asOf: '2026-11-12', value: '31' },
  { asOf: '2026-11-15', value: '47.50' },
];

function table(changes: Partial<ReferenceImport> = {}): ReferenceImport {
  return {
    statisticId: record.statistic.id,
    sourceId: record.source.id,
    name: 'Injured, day by day',
    url: 'https://fire.example/injured.csv',
    licence: 'CC0',
    retrievedOn: '2026-11-16',
    points: POINTS,
    ...changes,
  };
}

const importTable = (changes: Partial<ReferenceImport> = {}, actor: Actor = administrator) =>
  importReferenceSeries(record.newsroom.deps, actor, table(changes));

const read = () => listReferenceSeries(record.newsroom.database.pool, record.statistic.id);

function entriesOf(subjectId: string) {
  const { prisma } = record.newsroom.database;
  return prisma.historyEntry.findMany({
    where: { subjectId },
    include: { payload: true },
    orderBy: { id: 'asc' },
  });
}

describe('an imported table', () => {
  it('is read back by day, with every digit, its source and its licence', async () => {
    const { id, count } = unwrap(await importTable());
    expect(count).toBe(3);
    expect(await read()).toEqual([
      {
        id,
        statisticId: record.statistic.id,
        name: 'Injured, day by day',
        source: {
          id: record.source.id,
          slug: record.source.slug,
          name: record.source.name,
          series: expect.any(Number),
        },
        url: 'https://fire.example/injured.csv',
        licence: 'CC0',
        retrievedOn: '2026-11-16',
        points: [
          { asOf: '2026-11-12', value: '31' },
          { asOf: '2026-11-13', value: '46' },
          { asOf: '2026-11-15', value: '47.50' },
        ],
      },
    ]);
  });

  it('leaves one entry in history, with the hash of what it holds', async () => {
    const { id, sha256 } = unwrap(await importTable({ name: 'Injured, once more' }));
    const entries = await entriesOf(id);
    expect(entries.map(({ event, tags }) => [event, tags])).toEqual([
      ['ReferenceSeriesImported', [`statistic:${record.statistic.id}`]],
    ]);
    const contents = '2026-11-12,31\n2026-11-13,46\n2026-11-15,47.50\n';
    expect(sha256).toBe(createHash('sha256').update(contents).digest('hex'));
    expect(JSON.parse(entries[0]?.payload?.state ?? '')).toMatchObject({ sha256, count: 3, licence: 'CC0' });
  });

  it('replaces the values of the series of its name, and of no other', async () => {
    const first = unwrap(await importTable());
    const second = unwrap(
      await importTable({ points: [{ asOf: '2026-11-20', value: '50' }], licence: null }),
    );
    expect(second.id).toBe(first.id);
    const [again, other] = await read();
    expect(again).toMatchObject({ licence: null, points: [{ asOf: '2026-11-20', value: '50' }] });
    expect(other?.points).toHaveLength(3);
    expect(await entriesOf(first.id)).toHaveLength(3);
  });

  it('stands once when two import it at the same time', async () => {
    const both = await Promise.all([importTable({ name: 'Twice' }), importTable({ name: 'Twice' })]);
    expect(new Set(both.map((result) => unwrap(result).id)).size).toBe(1);
  });
});

it('gives the desk only what was out by the day of an article', async () => {
  unwrap(await importTable({ name: 'Injured, day by day' }));
  const { pool } = record.newsroom.database;
  const series = await listReferencesUntil(pool, [record.statistic.id], '2026-11-13');
  const [found] = series.filter(({ name }) => name === 'Injured, day by day');
  expect(found?.points.map(({ asOf }) => asOf)).toEqual(['2026-11-12', '2026-11-13']);
  expect(await listReferencesUntil(pool, [], null)).toEqual([]);
});

describe('refuses', () => {
  it.each(['contributor', 'editor', 'reviewer'] as const)('a %s', async (role) => {
    const result = await importTable({}, await record.newsroom.hire(role));
    expect(result).toMatchObject({ ok: false, failure: { kind: 'forbidden' } });
  });

  it('the administrator of another topic', async () => {
    const elsewhere: Actor = {
      kind: 'person',
      personId: '0199c2c5-0000-7000-8000-000000000001',
      name: 'Elsewhere',
      grants: [{ role: 'administrator', topicId: '0199c2c5-0000-7000-8000-000000000002' }],
    };
    expect(await importTable({}, elsewhere)).toMatchObject({ ok: false, failure: { kind: 'forbidden' } });
  });

  it('a statistic or a source that does not exist', async () => {
    const nowhere = '0199c2c5-0000-7000-8000-000000000000';
    expect(await importTable({ statisticId: nowhere })).toMatchObject({ failure: { kind: 'not_found' } });
    expect(await importTable({ sourceId: nowhere })).toMatchObject({
      failure: { kind: 'invalid', fields: [{ field: 'sourceId' }] },
    });
  });

  it('a table with a bad row, and keeps what stood there', async () => {
    const before = await read();
    const points = [...POINTS, { asOf: '2026-11-13', value: '48' }];
    expect(await importTable({ points })).toMatchObject({
      failure: { kind: 'invalid', fields: [{ field: 'points.3', message: '2026-11-13 stands twice.' }] },
    });
    expect(await importTable({ name: ' ' })).toMatchObject({ failure: { fields: [{ field: 'name' }] } });
    expect(await read()).toEqual(before);
  });
});

it('lets the program itself import', async () => {
  const program: Actor = { kind: 'system', name: 'Seed' };
  expect(await importTable({ name: 'By the program' }, program)).toMatchObject({ ok: true });
});
