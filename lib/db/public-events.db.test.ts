import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Followed } from '#lib/domain/public-event.ts';
import { type RequestContext, runInRequestContext } from '#lib/http/request-context.ts';
import { editClaim } from '#lib/usecases/edit-claim.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import { unwrap } from '#lib/usecases/testing/unwrap.ts';
import { CONFIDENTIAL_NAME } from './claim-names.ts';
import { claimTags } from './claim-tags.ts';
import type { Database } from './database.ts';
import type { Found } from './found.ts';
import { findPublicClaim } from './public-claim.ts';
import { findSourceEvents, findStatisticEvents, findTopicEvents, readCorrections } from './public-events.ts';

let record: PublishedRecord;
let database: Database;
let topicSlug: string;

beforeAll(async () => {
  record = await openPublishedRecord();
  database = record.newsroom.database;
  const topic = await database.prisma.topic.findUniqueOrThrow({ where: { id: record.statistic.topicId } });
  topicSlug = topic.slug;
});
afterAll(() => record.newsroom.close());

const followed = (found: Found<Followed>): Followed => {
  if (found?.kind !== 'found') throw new Error('nothing to follow');
  return found.record;
};

/** Everything that can be followed, of one record. */
const everything = async () => [
  followed(await findStatisticEvents(database, record.statistic.slug)),
  followed(await findTopicEvents(database, topicSlug)),
  followed(await findSourceEvents(database, record.source.slug)),
];

const figure = (digits: string) => ({
  verbatim: digits,
  qualifier: 'exact' as const,
  low: digits,
  high: digits,
  best: null,
  unit: 'people',
  counts: 'people injured',
  modality: 'reported' as const,
  measure: 'count' as const,
  vague: null,
  policy: null,
});

const revise = async (id: string, revision: number) =>
  unwrap(
    await editClaim(record.newsroom.deps, record.editor, { id, revision, edit: { figure: figure('47') } }),
  );

describe('what can be followed', () => {
  it('begins without events, dated by its own history', async () => {
    for (const { events, changedAt } of await everything()) {
      expect(events).toEqual([]);
      expect(Date.parse(changedAt)).toBeGreaterThan(0);
    }
    expect((await readCorrections(database)).events).toEqual([]);
  });

  it('tells publications, revisions and retractions, each with the claim of then, and no draft', async () => {
    const published = await record.publish();
    const revised = await revise(published.id, published.revision);
    const retracted = await record.move(revised, 'retract', 'The wrong flood.');
    await record.draft({ figure: figure('666') });
    for (const { events, changedAt } of await everything()) {
      expect(events).toMatchObject([
        {
          kind: 'retracted',
          revision: retracted.revision,
          reason: 'The wrong flood.',
          claim: { status: 'retracted' },
        },
        {
          kind: 'revised',
          revision: revised.revision,
          changes: [{ part: 'figure', before: 'at least 46', after: '47' }],
          claim: { status: 'published', figure: { low: '47', high: '47' } },
        },
        {
          kind: 'published',
          claim: { status: 'published', figure: { qualifier: 'at_least', low: '46', high: null } },
        },
      ]);
      expect(changedAt).toBe(events[0]?.at);
    }
    const corrections = await readCorrections(database);
    expect(corrections.events.map(({ kind }) => kind)).toEqual(['retracted', 'revised']);
  });

  it('says nothing more of a claim that is being worked on again', async () => {
    const before = (await readCorrections(database)).events.length;
    const retracted = await record.move(await record.publish(), 'retract', 'Twice.');
    expect((await readCorrections(database)).events).toHaveLength(before + 1);
    await record.move(retracted, 'reopen');
    expect((await readCorrections(database)).events).toHaveLength(before);
  });

  it('depends on what a publication announces', async () => {
    const claim = await record.publish();
    const announced = await claimTags(database.prisma, claim);
    for (const read of [
      () => findStatisticEvents(database, record.statistic.slug),
      () => findTopicEvents(database, topicSlug),
      () => findSourceEvents(database, record.source.slug),
      () => readCorrections(database),
    ]) {
      const context: RequestContext = { tags: new Set(), status: null };
      await runInRequestContext(context, async () => void (await read()));
      expect(announced.some((tag) => context.tags.has(tag))).toBe(true);
    }
  });

  it('names no confidential source, neither of today nor of then', async () => {
    const { prisma } = database;
    const published = await record.publish();
    const edit = { attribution: [] };
    unwrap(
      await editClaim(record.newsroom.deps, record.editor, {
        id: published.id,
        revision: published.revision,
        edit,
      }),
    );
    await prisma.source.update({ where: { id: record.source.id }, data: { confidential: true } });
    try {
      const told = followed(await findStatisticEvents(database, record.statistic.slug));
      const names = JSON.stringify(told.events.map(({ claim, changes }) => [claim.attribution, changes]));
      expect(names).not.toMatch(/fire service/);
      expect(names).toContain(CONFIDENTIAL_NAME);
      const page = await findPublicClaim(database, published.id);
      expect(JSON.stringify(page)).not.toMatch(/the fire service/);
      expect(await findSourceEvents(database, record.source.slug)).toBeNull();
    } finally {
      await prisma.source.update({ where: { id: record.source.id }, data: { confidential: false } });
    }
  });

  it('is nothing where there is no such record', async () => {
    expect(await findStatisticEvents(database, 'nothing')).toBeNull();
    expect(await findTopicEvents(database, 'nothing')).toBeNull();
    expect(await findSourceEvents(database, 'nothing')).toBeNull();
  });
});
