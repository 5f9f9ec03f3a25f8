import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { OwnCorrection } from '#lib/domain/correction.ts';
import { editArticle } from '#lib/usecases/edit-article.ts';
import { editClaim } from '#lib/usecases/edit-claim.ts';
import { editStatistic } from '#lib/usecases/edit-statistic.ts';
import { explainChange } from '#lib/usecases/explain-change.ts';
import { injured, ofDays } from '#lib/usecases/testing/claim-edits.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import { unwrap } from '#lib/usecases/testing/unwrap.ts';
import { withdrawChange } from '#lib/usecases/withdraw-change.ts';
import { findArticleRecord } from './article-record.ts';
import { CONFIDENTIAL_NAME } from './claim-names.ts';
import { type CorrectionsWanted, findCorrectionsPage } from './corrections-page.ts';

let record: PublishedRecord;

beforeAll(async () => {
  record = await openPublishedRecord();
});

afterAll(() => record.newsroom.close());

const FIRST = { topicSlug: null, ours: 1, theirs: 1, size: 25 };

async function find(over: Partial<CorrectionsWanted> = {}) {
  const page = await findCorrectionsPage(record.newsroom.database, { ...FIRST, ...over });
  if (page === null) throw new Error('there is no such page');
  return page;
}

async function newest(): Promise<OwnCorrection> {
  const [entry] = (await find()).own.entries;
  if (entry === undefined) throw new Error('nothing was corrected');
  return entry;
}

async function tagsOfLast(event: string): Promise<readonly string[]> {
  const entry = await record.newsroom.database.prisma.historyEntry.findFirstOrThrow({
    where: { event },
    orderBy: { id: 'desc' },
  });
  return entry.tags;
}

async function revise(claim: ClaimRecord, digits: string) {
  const { id, revision } = claim;
  return unwrap(
    await editClaim(record.newsroom.deps, record.editor, { id, revision, edit: injured(digits) }),
  );
}

describe('what this record corrected', () => {
  it('is nothing while drafts are edited, and when they are published', async () => {
    await record.move(await revise(await record.draft(), '45'), 'publish');
    expect((await find()).own).toEqual({ entries: [], total: 0 });
  });

  it('is a revised figure with what stood there and what stands there now', async () => {
    const claim = await record.publish();
    await revise(claim, '47');
    expect(await newest()).toMatchObject({
      kind: 'claim',
      event: 'revised',
      claimId: claim.id,
      claim: { figure: { verbatim: '47' } },
      changes: [{ part: 'figure', before: 'at least 46', after: '47' }],
    });
  });

  it('is a retraction with its reason, of which pages of corrections hear at once', async () => {
    const claim = await record.move(await record.publish(), 'retract', 'The wrong flood.');
    expect(await newest()).toMatchObject({
      event: 'retracted',
      reason: 'The wrong flood.',
      claimId: claim.id,
    });
    expect(await tagsOfLast('ClaimRetracted')).toContain('corrections');
    await record.move(claim, 'reopen');
    expect(await newest()).toMatchObject({ event: 'reopened', claim: null, changes: null });
  });

  it('is a statistic described anew, an explanation withdrawn, an article’s headline', async () => {
    const { deps, database } = record.newsroom;
    const { id } = record.statistic;
    const { revision } = await database.prisma.statistic.findUniqueOrThrow({ where: { id } });
    unwrap(await editStatistic(deps, record.editor, { id, revision, edit: { caveat: 'Hospitals only.' } }));
    expect(await newest()).toMatchObject({
      kind: 'statistic',
      changes: [{ part: 'caveat', before: null, after: 'Hospitals only.' }],
    });

    const [from, to] = [await record.publish(), await record.publish(injured('50'))];
    const step = {
      statisticId: id,
      fromClaimId: from.id,
      toClaimId: to.id,
      kind: 'backlog',
      amount: null,
    } as const;
    const change = unwrap(await explainChange(deps, record.editor, { ...step, explanation: 'Found later.' }));
    expect(await tagsOfLast('ChangeExplained')).toEqual(
      expect.arrayContaining([
        'corrections',
        `source:${record.source.id}`,
        `topic:${record.statistic.topicId}`,
      ]),
    );
    unwrap(await withdrawChange(deps, record.editor, { id: change.id, reason: 'Wrong step.' }));
    expect(await newest()).toMatchObject({
      kind: 'explanation',
      words: 'Found later.',
      reason: 'Wrong step.',
      statistic: { slug: record.statistic.slug },
    });

    const article = await findArticleRecord(database.prisma, record.article.id);
    if (article === null) throw new Error('the article is gone');
    const edit = { headline: 'The flood' };
    unwrap(await editArticle(deps, record.editor, { id: article.id, revision: article.revision, edit }));
    expect(await newest()).toMatchObject({
      kind: 'article',
      changes: [{ part: 'headline', before: 'The flood in Port Sample', after: 'The flood' }],
    });
  });

  it('is a changed relation, and says where the words of a change were taken down', async () => {
    const { deps, database } = record.newsroom;
    const [whole, part] = [await record.publish(), await record.publish()];
    const edit = { relations: [{ kind: 'part_of', claimId: whole.id }] } as const;
    unwrap(await editClaim(deps, record.editor, { id: part.id, revision: part.revision, edit }));
    const entry = await newest();
    expect(entry).toMatchObject({ changes: [{ part: 'relations', before: null, after: null }] });
    await database.prisma.historyPayload.update({
      where: { entryId: BigInt(entry.id) },
      data: { salt: null, state: null, takedownReason: 'A court order.' },
    });
    expect(await newest()).toMatchObject({ event: 'revised', changes: null });
  });

  it('is of one topic where one is asked for, a page at a time', async () => {
    const { database } = record.newsroom;
    const other = await database.prisma.topic.create({
      data: { slug: 'drought', name: 'Drought', summary: '' },
    });
    expect((await find({ topicSlug: other.slug })).own.total).toBe(0);
    const whole = await find({ topicSlug: 'flood' });
    const second = await find({ topicSlug: 'flood', ours: 2, size: 2 });
    expect(second.own.total).toBe(whole.own.total);
    expect(second.own.entries.map(({ id }) => id)).toEqual(whole.own.entries.slice(2, 4).map(({ id }) => id));
    expect(await findCorrectionsPage(database, { ...FIRST, topicSlug: 'nothing' })).toBeNull();
  });

  it('names no source that may not be named', async () => {
    const { prisma } = record.newsroom.database;
    const claim = await record.publish();
    const { id, revision } = claim;
    unwrap(await editClaim(record.newsroom.deps, record.editor, { id, revision, edit: { attribution: [] } }));
    await prisma.source.update({ where: { id: record.source.id }, data: { confidential: true } });
    try {
      const entry = await newest();
      expect(entry).toMatchObject({ changes: [{ part: 'attribution', before: CONFIDENTIAL_NAME }] });
      expect(JSON.stringify(entry)).not.toContain('the fire service');
    } finally {
      await prisma.source.update({ where: { id: record.source.id }, data: { confidential: false } });
    }
  });
});

describe('what sources and outlets corrected', () => {
  it('is another number of the source for the same day, a correction printed, and nothing of ours', async () => {
    const { prisma } = record.newsroom.database;
    const day = ofDays('2026-11-10');
    const before = await record.publish({ ...injured('61'), ...day, saidOn: '2026-11-11' });
    const after = await record.publish({ ...injured('73'), ...day, saidOn: '2026-11-13' });
    await record.publish({ ...injured('73'), ...day, saidOn: '2026-11-14' });
    await prisma.correctionNotice.create({
      data: {
        articleId: record.article.id,
        words: 'An earlier version gave 61.',
        noticedOn: new Date('2026-11-15'),
      },
    });
    const { their } = await find();
    expect(their.entries).toMatchObject([
      { by: 'outlet', notice: { words: 'An earlier version gave 61.', article: { id: record.article.id } } },
      {
        by: 'source',
        revision: { kind: 'said', on: '2026-11-13', before: { id: before.id }, after: { id: after.id } },
      },
    ]);
    expect(their.total).toBe(2);
    expect((await find({ theirs: 2, size: 1 })).their.entries).toHaveLength(1);
  });

  it('is told in an editor’s words where one explained the step as a correction', async () => {
    const { deps } = record.newsroom;
    const [revision] = (await find()).their.entries.flatMap((entry) =>
      entry.by === 'source' ? [entry.revision] : [],
    );
    if (revision === undefined) throw new Error('no revision is listed');
    const step = {
      statisticId: record.statistic.id,
      fromClaimId: revision.before.id,
      toClaimId: revision.after.id,
    };
    const said = { kind: 'correction', amount: null, explanation: 'The service counted again.' } as const;
    unwrap(await explainChange(deps, record.editor, { ...step, ...said }));
    const listed = (await find()).their;
    expect(listed.total).toBe(2);
    expect(JSON.stringify(listed.entries)).toContain('The service counted again.');
  });
});
