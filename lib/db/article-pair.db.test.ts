import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTopic } from '#lib/usecases/open-topic.ts';
import { bringInDispatch, DISPATCH } from '#lib/usecases/testing/newsroom.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import { unwrap } from '#lib/usecases/testing/unwrap.ts';
import { findArticlePair } from './article-pair.ts';

let record: PublishedRecord;
/** Never published: nobody may learn of it. */
let hidden: string;

beforeAll(async () => {
  record = await openPublishedRecord();
  await record.publish();
  const { newsroom, editor } = record;
  const { article } = await bringInDispatch(newsroom, editor, `${DISPATCH}\n\nThe water fell.`);
  hidden = article.slug;
});

afterAll(() => record.newsroom.close());

const find = (slugs: readonly string[], topic: string | null = null) =>
  findArticlePair(record.newsroom.database, slugs, topic);

/** A second article with the claims of the first, published. */
async function publishCopy(slug: string): Promise<void> {
  const { prisma, pool } = record.newsroom.database;
  const { id: _id, ...first } = await prisma.article.findUniqueOrThrow({ where: { id: record.article.id } });
  const { id } = await prisma.article.create({ data: { ...first, slug } });
  await pool.query(
    `INSERT INTO claim (id, kind, status, article_id, evidence, recorded_note, verbatim, qualifier, low, unit_code, counts, modality,
       measure, as_of, as_of_from, as_of_to, as_of_precision, as_of_basis, statistic_id, origin_key, published_at)
     SELECT gen_random_uuid(), kind, status, $1, 'recorded', 'In print.', verbatim, qualifier, low, unit_code, counts, modality,
       measure, as_of, as_of_from, as_of_to, as_of_precision, as_of_basis, statistic_id, origin_key, published_at
     FROM claim WHERE article_id = $2 AND status = 'published'`,
    [id, record.article.id],
  );
}

it('offers topics where no article is named, and those of a topic where it is', async () => {
  const choice = await find([]);
  expect(choice).toMatchObject({ kind: 'topics', given: null, topics: [{ name: 'Flood' }] });
  expect(await find([], 'flood')).toMatchObject({ kind: 'articles', given: null, articles: [] });
});

it('keeps the one article that was named', async () => {
  // The dispatch was filed under no topic.
  expect(await find([record.article.slug])).toMatchObject({
    kind: 'topics',
    given: { slug: record.article.slug },
  });
  expect(await find([record.article.slug, record.article.slug], 'flood')).toMatchObject({
    kind: 'articles',
    given: { slug: record.article.slug },
  });
});

it('offers the other articles of the named one’s own topic', async () => {
  const { newsroom, editor } = record;
  const { prisma } = newsroom.database;
  const topic = unwrap(
    await openTopic(newsroom.deps, editor, { name: 'River', summary: 'A river.', place: null }),
  );
  await prisma.article.updateMany({ data: { topicId: topic.id } });
  const choice = await find([record.article.slug], 'flood');
  expect(choice).toMatchObject({ kind: 'articles', topic: { name: 'River' } });
  expect(choice?.kind === 'articles' && choice.articles.map(({ slug }) => slug)).toEqual([
    record.article.slug,
  ]);
  expect(JSON.stringify(choice)).not.toContain(hidden);
});

it('reads two articles with their claims', async () => {
  await publishCopy('the-same-flood');
  const pair = await find([record.article.slug, 'the-same-flood', 'a-third']);
  if (pair?.kind !== 'pair') throw new Error('no pair');
  expect([pair.first.slug, pair.second.slug]).toEqual([record.article.slug, 'the-same-flood']);
  expect([pair.first.claims.length, pair.second.claims.length]).toEqual([1, 1]);
});

it('is not there where an article or the topic is not, or is not public', async () => {
  expect(await find(['nothing'])).toBeNull();
  expect(await find([record.article.slug, hidden])).toBeNull();
  expect(await find([], 'nothing')).toBeNull();
});
