import { afterAll, beforeAll, expect, it } from 'vitest';
import { WHOLE_VIEW } from '#lib/timeline/statistic-view.ts';
import { editArticle } from '#lib/usecases/edit-article.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import { unwrap } from '#lib/usecases/testing/unwrap.ts';
import { findArticlePage } from './article-page.ts';
import { findArticleRecord } from './article-record.ts';
import { findComparePage } from './compare-page.ts';
import { findPublicClaim } from './public-claim.ts';
import { findStatisticPage } from './statistic-page.ts';

let record: PublishedRecord;

beforeAll(async () => {
  record = await openPublishedRecord();
});

afterAll(() => record.newsroom.close());

const FIRST_PAGE = { number: 1, size: 200 };

it('a retracted record keeps its page, what it said and why it was taken back', async () => {
  const claim = await record.move(await record.publish(), 'retract', 'The wrong flood.');
  expect(await findPublicClaim(record.newsroom.database, claim.id)).toMatchObject({
    kind: 'shown',
    claim: {
      status: 'retracted',
      figure: { verbatim: '46' },
      retractionReason: 'The wrong flood.',
      retractedAt: expect.any(String),
    },
  });
});

it('a merged statistic leads to the one it was merged into, its comparison too', async () => {
  const { database } = record.newsroom;
  const { id, topicId, slug } = record.statistic;
  await database.prisma.statistic.create({
    data: {
      slug: 'people-hurt',
      name: 'People hurt',
      topicId,
      mergedIntoId: id,
      definitions: {
        create: {
          number: 1,
          counted: 'People hurt',
          unitCode: 'people',
          temporality: 'point',
          measure: 'count',
        },
      },
    },
  });
  const moved = { kind: 'moved', slug };
  expect(await findStatisticPage(database, 'people-hurt', { view: WHOLE_VIEW, page: FIRST_PAGE })).toEqual(
    moved,
  );
  const view = { by: 'origin', step: null, to: null, page: 1, beside: [] } as const;
  expect(await findComparePage(database, 'people-hurt', view)).toEqual(moved);
});

it('an article keeps its address under another headline', async () => {
  const { database, deps } = record.newsroom;
  await record.publish();
  const article = await findArticleRecord(database.prisma, record.article.id);
  if (article === null) throw new Error('the article is gone');
  const edit = { headline: 'Another headline' };
  unwrap(await editArticle(deps, record.editor, { id: article.id, revision: article.revision, edit }));
  const page = await findArticlePage(database, record.article.slug, FIRST_PAGE);
  expect(page?.article.headline).toBe('Another headline');
});

it('words that were taken down say so, and why', async () => {
  const { database } = record.newsroom;
  const claim = await record.publish();
  await database.prisma.claimQuote.update({
    where: { claimId: claim.id },
    data: { exact: null, prefix: null, suffix: null, takedownReason: 'A court order.' },
  });
  expect(await findPublicClaim(database, claim.id)).toMatchObject({
    kind: 'shown',
    claim: { figure: { verbatim: '46' }, evidence: { words: null, takedownReason: 'A court order.' } },
  });
});
