import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import { type RequestContext, runInRequestContext } from '#lib/http/request-context.ts';
import { WHOLE_VIEW } from '#lib/timeline/statistic-view.ts';
import { editClaim } from '#lib/usecases/edit-claim.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import { unwrap } from '#lib/usecases/testing/unwrap.ts';
import { CONFIDENTIAL_NAME } from './claim-names.ts';
import { claimTags } from './claim-tags.ts';
import type { Database } from './database.ts';
import { findPublicArticle } from './public-article.ts';
import { findPublicClaim } from './public-claim.ts';
import { findPublicOutlet } from './public-outlet.ts';
import { findPublicSource } from './public-source.ts';
import { findPublicTopic, listTopicSummaries } from './public-topics.ts';
import { listClaimsForPreview, listReportedClaims } from './reported-claims.ts';
import { findStatisticPage } from './statistic-page.ts';

const FIRST_PAGE = { number: 1, size: 200 };

let record: PublishedRecord;
let database: Database;
let draft: ClaimRecord;

beforeAll(async () => {
  record = await openPublishedRecord();
  database = record.newsroom.database;
  draft = await record.draft({ figure: figureOf('666') });
});

afterAll(() => record.newsroom.close());

const figureOf = (digits: string) => ({
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

/** Everything any page of the public would be made from, as one text to search. */
async function everythingPublic(): Promise<string> {
  const { statistic, source, article } = record;
  const topics = await listTopicSummaries(database);
  return JSON.stringify([
    topics,
    await findPublicTopic(database, topics[0]?.slug ?? '', FIRST_PAGE),
    await findStatisticPage(database, statistic.slug, { view: WHOLE_VIEW, page: FIRST_PAGE }),
    await findPublicSource(database, source.slug, FIRST_PAGE),
    await findPublicArticle(database, article.slug, FIRST_PAGE),
    await findPublicOutlet(database, 'sample-wire', FIRST_PAGE),
  ]);
}

describe('before anything is published', () => {
  it('nothing of a draft is public, nor that its article exists', async () => {
    expect(await findPublicClaim(database, draft.id)).toBeNull();
    expect(await findPublicArticle(database, record.article.slug, FIRST_PAGE)).toBeNull();
    expect(await everythingPublic()).not.toMatch(/"666"|The flood in Port Sample/);
  });
});

describe('once claims are published', () => {
  let published: ClaimRecord;

  beforeAll(async () => {
    published = await record.publish();
  });

  it('every page shows them, and still nothing of a draft', async () => {
    const all = await everythingPublic();
    expect(all.match(new RegExp(published.id, 'g'))?.length).toBeGreaterThanOrEqual(5);
    expect(all).not.toContain('"666"');
    expect(all).not.toContain(draft.id);
  });

  it('the claim has its words, marks counted from the quote, and who is meant', async () => {
    const found = await findPublicClaim(database, published.id);
    if (found?.kind !== 'shown') throw new Error('the claim is not shown');
    const { evidence, attribution, statistic } = found.claim;
    if (evidence.kind !== 'quote' || evidence.words === null) throw new Error('the claim has no quote');
    const { exact, marks } = evidence.words;
    expect(exact).toBe('At least 46 people were injured');
    expect(marks.map(({ role, start, end }) => [role, exact.slice(start, end)])).toEqual([['number', '46']]);
    expect(attribution).toMatchObject([
      {
        name: 'the fire service',
        wording: 'said',
        target: { kind: 'source', name: 'Port Sample fire service' },
      },
    ]);
    expect(statistic).toMatchObject({ slug: record.statistic.slug, counted: 'People injured in the flood' });
  });

  it('no page holds more of the article than quotes and a little around them', async () => {
    expect(await everythingPublic()).not.toContain('The mayor put the number');
  });

  it('a preview may hold drafts, a public list never does', async () => {
    const ids = [draft.id, published.id];
    const statuses = async (list: typeof listReportedClaims) =>
      (await list(database.pool, ids)).map(({ status }) => status);
    expect(await statuses(listClaimsForPreview)).toEqual(['draft', 'published']);
    expect(await statuses(listReportedClaims)).toEqual(['published']);
  });

  it('a page depends on every record it names', async () => {
    const context: RequestContext = { tags: new Set(), status: null };
    await runInRequestContext(context, () =>
      findStatisticPage(database, record.statistic.slug, { view: WHOLE_VIEW, page: FIRST_PAGE }),
    );
    const outlet = await database.prisma.outlet.findFirstOrThrow();
    const { statistic, source, article } = record;
    expect([...context.tags]).toEqual(
      expect.arrayContaining([
        `statistic:${statistic.id}`,
        `topic:${statistic.topicId}`,
        `source:${source.id}`,
        `article:${article.id}`,
        `outlet:${outlet.id}`,
      ]),
    );
  });
});

describe('the history of a record', () => {
  it('begins with its publication and names what a revision changed', async () => {
    const published = await record.publish();
    unwrap(
      await editClaim(record.newsroom.deps, record.editor, {
        id: published.id,
        revision: published.revision,
        edit: { figure: figureOf('47'), note: 'The count was corrected.' },
      }),
    );
    const found = await findPublicClaim(database, published.id);
    if (found?.kind !== 'shown') throw new Error('the claim is not shown');
    expect(found.history).toMatchObject([
      { kind: 'published', changes: [] },
      {
        kind: 'revised',
        changes: [
          { part: 'figure', before: 'at least 46', after: '47' },
          { part: 'note', before: null, after: 'The count was corrected.' },
        ],
      },
    ]);
  });

  it('keeps a page for what was retracted, and for what is being worked on again', async () => {
    const retracted = await record.move(await record.publish(), 'retract', 'The wrong flood.');
    expect(await findPublicClaim(database, retracted.id)).toMatchObject({
      kind: 'shown',
      claim: { status: 'retracted', retractionReason: 'The wrong flood.' },
      history: [{ kind: 'published' }, { kind: 'retracted', reason: 'The wrong flood.' }],
    });
    await record.move(retracted, 'reopen');
    expect(await findPublicClaim(database, retracted.id)).toEqual({
      kind: 'withheld',
      id: retracted.id,
      reason: 'The wrong flood.',
    });
  });
});

describe('addresses', () => {
  it('of nothing lead to nothing, whatever is written in them', async () => {
    expect(await findPublicClaim(database, "1' OR true")).toBeNull();
    expect(await findPublicClaim(database, '00000000-0000-7000-8000-000000000000')).toBeNull();
    expect(await findPublicTopic(database, 'nothing', FIRST_PAGE)).toBeNull();
    expect(await findPublicSource(database, 'nothing', FIRST_PAGE)).toBeNull();
    expect(await findPublicOutlet(database, 'nothing', FIRST_PAGE)).toBeNull();
    expect(await findStatisticPage(database, 'nothing', { view: WHOLE_VIEW, page: FIRST_PAGE })).toBeNull();
  });

  it('of a merged source lead to the one it was merged into', async () => {
    const { prisma } = database;
    const merged = await prisma.source.create({
      data: {
        slug: 'fire-brigade',
        name: 'Fire brigade',
        kind: 'other',
        series: 1,
        mergedIntoId: record.source.id,
      },
    });
    expect(await findPublicSource(database, merged.slug, FIRST_PAGE)).toEqual({
      kind: 'moved',
      slug: record.source.slug,
    });
  });
});

it('a confidential source is named nowhere, and has no page', async () => {
  const { prisma } = database;
  await record.publish();
  await prisma.source.update({ where: { id: record.source.id }, data: { confidential: true } });
  try {
    const all = await everythingPublic();
    expect(all).not.toMatch(/fire service/);
    expect(all).toContain(CONFIDENTIAL_NAME);
    expect(await findPublicSource(database, record.source.slug, FIRST_PAGE)).toBeNull();
  } finally {
    await prisma.source.update({ where: { id: record.source.id }, data: { confidential: false } });
  }
});

describe('a denial', () => {
  it('is told at the figure only once it is public, and the figure at it', async () => {
    const figure = await record.publish();
    const denial = await record.draftDenial(figure);
    const relationsOf = async (id: string) =>
      (await listReportedClaims(database.pool, [id])).flatMap(({ relations }) =>
        relations.map(({ kind, isReversed, claim }) => [kind, isReversed, claim.id]),
      );
    expect(await relationsOf(figure.id)).toEqual([]);
    const published = await record.move(denial, 'publish');
    expect(await relationsOf(figure.id)).toEqual([['denies', true, published.id]]);
    expect(await relationsOf(published.id)).toEqual([['denies', false, figure.id]]);
  });

  it('renews the pages of the figure it denies', async () => {
    const figure = await record.publish();
    const denial = await record.move(await record.draftDenial(figure), 'publish');
    const tags = await claimTags(database.prisma, denial);
    expect(tags).toContain(`claim:${figure.id}`);
    expect(tags).toContain(`statistic:${record.statistic.id}`);
  });

  it('of a claim that does not exist is refused with what to do', async () => {
    const missing = { kind: 'denies', claimId: '019a0000-0000-7000-8000-000000000000' } as const;
    const figure = await record.publish();
    const { id, revision } = figure;
    const result = await editClaim(record.newsroom.deps, record.editor, {
      id,
      revision,
      edit: { relations: [missing] },
    });
    expect(result).toMatchObject({
      ok: false,
      failure: { kind: 'invalid', fields: [{ field: 'relations' }] },
    });
  });
});
