import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimAttribution } from '#lib/domain/claim-record.ts';
import { type RequestContext, runInRequestContext } from '#lib/http/request-context.ts';
import { saySourceRole } from '#lib/usecases/say-source-role.ts';
import { injured, ofDays } from '#lib/usecases/testing/claim-edits.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import { unwrap } from '#lib/usecases/testing/unwrap.ts';
import { findArticlePage } from './article-page.ts';
import { findPublicOutlet } from './public-outlet.ts';
import { findPublicSource } from './public-source.ts';
import { findPublicTopic } from './public-topics.ts';

let record: PublishedRecord;
let relayId: string;

beforeAll(async () => {
  record = await openPublishedRecord();
  const { prisma } = record.newsroom.database;
  const relay = await prisma.source.create({
    data: { slug: 'city-hall', name: 'City hall', kind: 'government', series: 7 },
  });
  relayId = relay.id;
  await record.publish();
  await record.publish({
    ...injured('50'),
    ...ofDays('2026-11-12', '2026-11-12', 'published'),
    attribution: [],
  });
  await record.publish({
    ...injured('61'),
    ...ofDays('2026-11-10'),
    saidOn: '2026-11-11',
    attribution: [link(0, relayId, 'city hall'), link(1, record.source.id, 'the fire service')],
  });
  await record.publish({ ...injured('73'), ...ofDays('2026-11-10'), saidOn: '2026-11-12' });
});

afterAll(() => record.newsroom.close());

const FIRST_PAGE = { number: 1, size: 200 };

function link(position: number, sourceId: string, name: string): ClaimAttribution {
  return { branch: 0, position, sourceId, outletId: null, name, wording: 'said', start: null, end: null };
}

async function source(slug: string, page = FIRST_PAGE) {
  const found = await findPublicSource(record.newsroom.database, slug, page);
  if (found?.kind !== 'found') throw new Error(`no source under ${slug}`);
  return found.record;
}

describe('a source’s page', () => {
  it('says who passes its figures on, how many and since when', async () => {
    const { passing } = await source(record.source.slug);
    expect(passing.outlets).toMatchObject({
      total: 1,
      entries: [
        {
          name: 'Sample Wire',
          figures: 3,
          articles: 1,
          first: '2026-11-14',
          latest: '2026-11-14',
          fictional: false,
        },
      ],
    });
    expect(passing.relays).toMatchObject({ entries: [{ target: { slug: 'city-hall' }, figures: 1 }] });
    expect(passing.origins).toEqual({ entries: [], total: 0 });
    expect((await source('city-hall')).passing.origins).toMatchObject({
      entries: [{ target: { slug: record.source.slug }, figures: 1 }],
    });
  });

  it('says which of its figures it changed, with both of them', async () => {
    const { revisions } = await source(record.source.slug);
    expect(revisions).toMatchObject({
      total: 1,
      entries: [
        {
          kind: 'said',
          on: '2026-11-12',
          before: { figure: { verbatim: '61' } },
          after: { figure: { verbatim: '73' } },
        },
      ],
    });
    expect((await source('city-hall')).revisions.total).toBe(0);
  });

  it('says that once, not above every page of a long list', async () => {
    const second = await source(record.source.slug, { number: 2, size: 1 });
    expect([second.revisions.total, second.passing.outlets.total]).toEqual([0, 0]);
    expect(second.claims).toHaveLength(1);
  });
});

it('an outlet’s page counts what its figures say of themselves, drafts and retracted ones left out', async () => {
  const { database } = record.newsroom;
  await record.draft();
  await record.move(await record.publish(), 'retract', 'Twice.');
  const outlet = await findPublicOutlet(database, 'sample-wire', FIRST_PAGE);
  expect(outlet?.reporting).toEqual({ figures: 4, sourced: 3, dated: 3, qualified: 1, quoted: 4 });
});

it('an article’s page names the copies of it, and is named on theirs; with the corrections printed', async () => {
  const { database } = record.newsroom;
  const { id, slug } = record.article;
  const { outletId } = await database.prisma.article.findUniqueOrThrow({ where: { id } });
  const copy = await database.prisma.article.create({
    data: { slug: 'a-copy', outletId, headline: 'A copy', alternateOfId: id },
  });
  await database.prisma.claim.create({
    data: {
      kind: 'statement',
      status: 'published',
      articleId: copy.id,
      evidence: 'recorded',
      recordedNote: 'Read in print.',
      untracked: true,
      publishedAt: new Date('2026-11-14'),
    },
  });
  await database.prisma.correctionNotice.create({
    data: { articleId: id, words: 'We had the number wrong.' },
  });
  const context: RequestContext = { tags: new Set(), status: null };
  const page = await runInRequestContext(context, () => findArticlePage(database, slug, FIRST_PAGE));
  expect(page?.copies).toMatchObject([{ slug: 'a-copy' }]);
  expect(page?.printed).toMatchObject([{ words: 'We had the number wrong.', on: null }]);
  expect(page?.edits).toEqual([]);
  expect([...context.tags]).toContain(`article:${copy.id}`);
  expect((await findArticlePage(database, 'a-copy', FIRST_PAGE))?.article.copyOf).toMatchObject({ slug });
  expect((await findPublicOutlet(database, 'sample-wire', FIRST_PAGE))?.printed).toHaveLength(1);
});

it('a topic’s page has its articles counted, open disagreements and what was corrected lately', async () => {
  const { database } = record.newsroom;
  await record.publish({ ...injured('9'), ...ofDays('2026-11-10'), saidOn: '2026-11-12' });
  const topic = await findPublicTopic(database, 'flood', FIRST_PAGE);
  expect(topic?.disagreements.total).toBeGreaterThan(0);
  expect(topic?.disagreements.entries[0]).toMatchObject({ statistic: { slug: record.statistic.slug } });
  expect(topic?.corrected.own).toMatchObject({ total: 1, entries: [{ event: 'retracted' }] });
  expect(topic?.corrected.their.total).toBe(1);
  const second = await findPublicTopic(database, 'flood', { number: 2, size: 50 });
  expect(second?.disagreements.total).toBe(0);
});

describe('whether a source is a party to a matter', () => {
  it('is said per topic, and that nobody has said so yet', async () => {
    const { deps } = record.newsroom;
    const { topicId } = record.statistic;
    const before = (await source(record.source.slug)).roles;
    expect(before).toMatchObject([{ topic: { slug: 'flood' }, party: null, role: null }]);
    const said = { sourceId: record.source.id, topicId, party: true, role: 'Fought the flood' };
    unwrap(await saySourceRole(deps, record.editor, said));
    unwrap(await saySourceRole(deps, record.editor, { ...said, party: false }));
    const after = (await source(record.source.slug)).roles;
    expect(after).toMatchObject([{ party: false, role: 'Fought the flood' }]);
  });

  it('is said by those who define statistics', async () => {
    const { deps, hire } = record.newsroom;
    const said = { sourceId: record.source.id, topicId: record.statistic.topicId, party: true, role: null };
    expect(await saySourceRole(deps, await hire('contributor'), said)).toMatchObject({
      ok: false,
      failure: { kind: 'forbidden' },
    });
    const nobody = { ...said, sourceId: '019a0000-0000-7000-8000-000000000000' };
    expect(await saySourceRole(deps, record.editor, nobody)).toMatchObject({
      ok: false,
      failure: { kind: 'not_found', what: 'source' },
    });
  });
});
