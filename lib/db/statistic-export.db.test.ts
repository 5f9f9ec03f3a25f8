import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExportedClaim } from '#lib/domain/exported-claim.ts';
import { type RequestContext, runInRequestContext } from '#lib/http/request-context.ts';
import { type StatisticView, WHOLE_VIEW } from '#lib/timeline/statistic-view.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import { CONFIDENTIAL_NAME } from './claim-names.ts';
import type { Database } from './database.ts';
import { findStatisticToCite } from './statistic-citation.ts';
import { findStatisticExport } from './statistic-export.ts';
import { findStatisticPage } from './statistic-page.ts';

let record: PublishedRecord;
let database: Database;

beforeAll(async () => {
  record = await openPublishedRecord();
  database = record.newsroom.database;
});
afterAll(() => record.newsroom.close());

async function exported(view: StatisticView | null): Promise<readonly ExportedClaim[]> {
  const found = await findStatisticExport(database, record.statistic.slug, view);
  if (found?.kind !== 'found') throw new Error('nothing is exported');
  const claims: ExportedClaim[] = [];
  for await (const batch of found.record.batches) claims.push(...batch);
  expect(claims).toHaveLength(found.record.count);
  return claims;
}

it('holds published and retracted claims, never a draft, with their revision and last change', async () => {
  const published = await record.publish();
  const retracted = await record.move(await record.publish(), 'retract', 'The wrong flood.');
  const draft = await record.draft();
  const claims = await exported(null);
  expect(new Set(claims.map(({ id }) => id))).toEqual(new Set([published.id, retracted.id]));
  expect(JSON.stringify(claims)).not.toContain(draft.id);
  expect(claims.find(({ id }) => id === retracted.id)).toMatchObject({
    status: 'retracted',
    retractionReason: 'The wrong flood.',
    revision: retracted.revision,
    changedAt: retracted.updatedAt,
    figure: { qualifier: 'at_least', low: '46', high: null },
  });
});

it('in a view holds the rows its page has, in their order', async () => {
  const early = {
    date: '2026-11-12',
    from: '2026-11-12',
    to: '2026-11-12',
    precision: 'day',
    basis: 'stated',
  } as const;
  await record.publish({ asOf: early });
  for (const view of [
    WHOLE_VIEW,
    { ...WHOLE_VIEW, axis: 'published' as const },
    { ...WHOLE_VIEW, to: '2026-11-12' },
    { ...WHOLE_VIEW, sources: ['nobody'] },
    { ...WHOLE_VIEW, recordedOn: '2020-01-01' },
  ]) {
    const page = await findStatisticPage(database, record.statistic.slug, {
      view,
      page: { number: 1, size: 200 },
    });
    if (page?.kind !== 'found') throw new Error('no page');
    expect((await exported(view)).map(({ id }) => id)).toEqual(page.record.rows.map(({ id }) => id));
  }
});

it('depends on its statistic, and on every name in it', async () => {
  const context: RequestContext = { tags: new Set(), status: null };
  await runInRequestContext(context, () => exported(null));
  const { statistic, source, article } = record;
  expect([...context.tags]).toEqual(
    expect.arrayContaining([`statistic:${statistic.id}`, `source:${source.id}`, `article:${article.id}`]),
  );
});

it('names no confidential source', async () => {
  const { prisma } = database;
  await prisma.source.update({ where: { id: record.source.id }, data: { confidential: true } });
  try {
    const claims = await exported(null);
    const words = JSON.stringify(claims.map(({ attribution }) => attribution));
    expect(words).not.toMatch(/fire service/);
    expect(words).toContain(CONFIDENTIAL_NAME);
  } finally {
    await prisma.source.update({ where: { id: record.source.id }, data: { confidential: false } });
  }
});

it('is cited by the day of its last change', async () => {
  const { updatedAt } = await record.move(await record.publish(), 'retract', 'Twice.');
  const found = await findStatisticToCite(database, record.statistic.slug, WHOLE_VIEW);
  expect(found).toMatchObject({ kind: 'found', record: { changedOn: updatedAt.slice(0, 10) } });
  expect(await findStatisticToCite(database, 'nothing', WHOLE_VIEW)).toBeNull();
});
