import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findArticleRecord } from '#lib/db/article-record.ts';
import { findClaimRecord } from '#lib/db/claim-record.ts';
import type { ArticleDescription } from '#lib/domain/article-record.ts';
import type { Actor } from '#lib/domain/person.ts';
import { editArticle } from './edit-article.ts';
import { openTopic } from './open-topic.ts';
import { bringInDispatch } from './testing/newsroom.ts';
import { openPublishedRecord, type PublishedRecord } from './testing/published-record.ts';
import { unwrap } from './testing/unwrap.ts';

let published: PublishedRecord;

beforeAll(async () => {
  published = await openPublishedRecord();
});

afterAll(() => published.newsroom.close());

async function edit(actor: Actor, changes: Partial<ArticleDescription>) {
  const { newsroom, article } = published;
  const { revision } = (await findArticleRecord(newsroom.database.prisma, article.id)) ?? { revision: 0 };
  return editArticle(newsroom.deps, actor, { id: article.id, revision, edit: changes });
}

describe('correcting what is said of an article', () => {
  it('moves claims that hold "on or before" its publication, and leaves stated dates alone', async () => {
    const { newsroom, editor, draft } = published;
    const day = (date: string, basis: 'stated' | 'published') => ({
      asOf: { date, from: date, to: date, precision: 'day', basis } as const,
    });
    const undated = await draft(day('2026-11-14', 'published'));
    const dated = await draft(day('2026-11-12', 'stated'));
    unwrap(await edit(editor, { publishedOn: '2026-11-15' }));
    const { prisma } = newsroom.database;
    expect(await findClaimRecord(prisma, undated.id)).toMatchObject({
      asOf: { from: '2026-11-15', to: '2026-11-15', basis: 'published' },
      revision: undated.revision + 1,
    });
    expect(await findClaimRecord(prisma, dated.id)).toMatchObject({
      asOf: dated.asOf,
      revision: dated.revision,
    });
    const events = await prisma.historyEntry.findMany({
      where: { subjectId: undated.id },
      orderBy: { id: 'desc' },
    });
    expect(events[0]).toMatchObject({
      event: 'ClaimEdited',
      reason: 'The day on which its article was published was corrected.',
    });
  });

  it('is for those who may revise, once readers see claims of it', async () => {
    const { newsroom, publish, editor } = published;
    const contributor = await newsroom.hire('contributor');
    unwrap(await edit(contributor, { headline: 'The flood' }));
    await publish();
    const refused = await edit(contributor, { headline: 'A flood' });
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'forbidden' } });
    unwrap(await edit(editor, { headline: 'A flood' }));
  });

  it('asks for the right to both topics where it is put under another', async () => {
    const { newsroom, statistic, editor } = published;
    const bridges = { name: 'Bridges', summary: '', place: null };
    const other = unwrap(await openTopic(newsroom.deps, editor, bridges));
    const elsewhere = await newsroom.hire('contributor', other.id);
    const { article } = await bringInDispatch(
      newsroom,
      elsewhere,
      'Some 31 bridges were closed, police said.',
    );
    const put = (topicId: string) =>
      editArticle(newsroom.deps, elsewhere, {
        id: article.id,
        revision: article.revision,
        edit: { topicId },
      });
    expect(await put(statistic.topicId)).toMatchObject({ ok: false, failure: { kind: 'forbidden' } });
    expect(unwrap(await put(other.id)).topicId).toBe(other.id);
  });

  it('gives both states back where somebody saved first', async () => {
    const { newsroom, article, editor } = published;
    const stale = { id: article.id, revision: 1, edit: { headline: 'Too late' } };
    expect(await editArticle(newsroom.deps, editor, stale)).toMatchObject({
      ok: false,
      failure: { kind: 'conflict', mine: { headline: 'Too late' }, theirs: { headline: 'A flood' } },
    });
  });
});
