import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComparePage } from '#lib/comparison/compare-page.ts';
import type { ClaimEdit } from '#lib/domain/claim-record.ts';
import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import { type RequestContext, runInRequestContext } from '#lib/http/request-context.ts';
import { defineStatistic } from '#lib/usecases/define-statistic.ts';
import { nameSource } from '#lib/usecases/name-source.ts';
import { injured } from '#lib/usecases/testing/claim-edits.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import { unwrap } from '#lib/usecases/testing/unwrap.ts';
import { findComparePage } from './compare-page.ts';

const PLAIN = { by: 'origin', step: null, to: null, page: 1, beside: [] } as const;

let record: PublishedRecord;
let missing: StatisticRecord;
let armyId: string;

beforeAll(async () => {
  record = await openPublishedRecord();
  const { newsroom, editor, statistic } = record;
  const { topicId, definition } = statistic;
  missing = unwrap(
    await defineStatistic(newsroom.deps, editor, {
      topicId,
      name: 'People missing',
      caveat: null,
      aliases: [],
      definition: { ...definition, counted: 'People missing after the flood', place: null },
    }),
  );
  const army = {
    name: 'The army',
    kind: 'military',
    country: null,
    parentId: null,
    description: null,
    aliases: [],
  } as const;
  armyId = unwrap(await nameSource(newsroom.deps, editor, army)).id;
});

afterAll(() => record.newsroom.close());

async function read(view: Partial<Parameters<typeof findComparePage>[2]> = {}): Promise<ComparePage> {
  const found = await findComparePage(record.newsroom.database, record.statistic.slug, { ...PLAIN, ...view });
  if (found?.kind !== 'found') throw new Error('the statistic has no comparison');
  return found.record;
}

const byArmy = (): ClaimEdit => ({
  attribution: [
    {
      branch: 0,
      position: 0,
      sourceId: armyId,
      outletId: null,
      name: 'the army',
      wording: 'said',
      start: null,
      end: null,
    },
  ],
});

describe('before anything is published', () => {
  it('there is a page, without rows, and no draft stands on it', async () => {
    await record.draft();
    expect(await read()).toMatchObject({ matrix: { columns: [], rows: [] }, gaps: [], timelines: [] });
  });

  it('an address of nothing leads to nothing', async () => {
    expect(await findComparePage(record.newsroom.database, 'nothing', PLAIN)).toBeNull();
  });
});

describe('once claims are published', () => {
  beforeAll(async () => {
    await record.publish();
    await record.publish();
    await record.publish({ ...injured('30'), ...byArmy() });
    await record.publish({ ...injured('12'), attribution: [] });
  });

  it('they stand in rows of their origins, whole, each figure once', async () => {
    const { matrix, shown } = await read();
    const cells = matrix.rows.map(({ name, isNobody, cells: [cell] }) => [
      isNobody ? null : name,
      ...(cell?.figures.map(({ claim, reports }) => [
        shown.get(claim.id)?.figure?.verbatim,
        reports.length,
      ]) ?? []),
    ]);
    expect(cells).toEqual([
      ['Port Sample fire service', ['46', 2]],
      ['The army', ['30', 1]],
      [null, ['12', 1]],
    ]);
  });

  it('what disagrees comes along where its figures stand in the table', async () => {
    const { discrepancies } = await read();
    expect(discrepancies.map(({ rule }) => rule)).toContain('dispute');
    // Nothing stands on the second page of rows.
    expect((await read({ page: 2 })).discrepancies).toEqual([]);
  });

  it('origins that do not agree are set beside each other, both whole', async () => {
    const { gaps, shown } = await read();
    expect(gaps.map(({ key, more }) => [key, more])).toEqual([['2026-11-13', 0]]);
    const [gap] = gaps[0]?.gaps ?? [];
    const names = [gap?.first, gap?.second].map((claim) => [
      claim?.originName,
      shown.get(claim?.id ?? '')?.figure?.verbatim,
    ]);
    expect(names).toEqual([
      ['The army', '30'],
      ['Port Sample fire service', '46'],
    ]);
  });

  it('rows may be outlets', async () => {
    const { matrix } = await read({ by: 'outlet' });
    expect(matrix.rows.map(({ name }) => name)).toEqual(['Sample Wire']);
  });

  it('the page grows old with every statistic on it', async () => {
    const context: RequestContext = { tags: new Set(), status: null };
    await runInRequestContext(context, () => read({ beside: [missing.slug] }));
    expect([...context.tags]).toEqual(
      expect.arrayContaining([
        `statistic:${record.statistic.id}`,
        `statistic:${missing.id}`,
        `topic:${missing.topicId}`,
      ]),
    );
  });
});

describe('other statistics', () => {
  it('of the topic may be chosen, and no longer once they stand beside', async () => {
    expect((await read()).choices.map(({ slug }) => slug)).toEqual([missing.slug]);
    const beside = await read({ beside: [missing.slug] });
    expect(beside.choices).toEqual([]);
    expect(beside.timelines.map(({ statistic }) => statistic.name)).toEqual([
      'People injured',
      'People missing',
    ]);
  });

  it('that do not exist are named rather than dropped', async () => {
    expect(await read({ beside: ['nothing'] })).toMatchObject({ unknown: ['nothing'], timelines: [] });
  });

  it('that were merged stand for the one they were merged into, once', async () => {
    const { prisma } = record.newsroom.database;
    const { id } = await prisma.statistic.create({
      data: { slug: 'gone', name: 'Gone', topicId: missing.topicId, mergedIntoId: missing.id },
    });
    const { definitions } = await prisma.statistic.findUniqueOrThrow({
      where: { id: missing.id },
      include: { definitions: true },
    });
    const [definition] = definitions;
    if (definition === undefined) throw new Error('the statistic has no definition');
    const { id: _id, ...copied } = definition;
    await prisma.statisticDefinition.create({ data: { ...copied, statisticId: id } });
    const { timelines, unknown } = await read({ beside: ['gone', missing.slug] });
    expect(timelines.map(({ statistic }) => statistic.slug)).toEqual([record.statistic.slug, missing.slug]);
    expect(unknown).toEqual([]);
  });
});
