import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { PropositionRecord } from '#lib/domain/proposition-record.ts';
import type { Stance } from '#lib/domain/stance.ts';
import { type RequestContext, runInRequestContext } from '#lib/http/request-context.ts';
import { countStances, listStances } from '#lib/timeline/list-stances.ts';
import { draftClaim } from '#lib/usecases/draft-claim.ts';
import { editClaim } from '#lib/usecases/edit-claim.ts';
import { stateProposition } from '#lib/usecases/state-proposition.ts';
import { openPublishedRecord, type PublishedRecord } from '#lib/usecases/testing/published-record.ts';
import { unwrap } from '#lib/usecases/testing/unwrap.ts';
import type { Database } from './database.ts';
import { findPropositionPage } from './proposition-page.ts';
import { findPublicClaim } from './public-claim.ts';
import { findPublicTopic } from './public-topics.ts';

const FIRST_PAGE = { number: 1, size: 50 };

let record: PublishedRecord;
let database: Database;
let proposition: PropositionRecord;

beforeAll(async () => {
  record = await openPublishedRecord();
  database = record.newsroom.database;
  const { topicId } = record.statistic;
  const input = { topicId, statement: 'The dam was opened without warning' };
  proposition = unwrap(await stateProposition(record.newsroom.deps, record.editor, input));
});

afterAll(() => record.newsroom.close());

async function draft(stance: Stance, saidOn: string | null, isNamed = true): Promise<ClaimRecord> {
  const link = { branch: 0, position: 0, outletId: null, wording: null, start: null, end: null };
  const { source, article } = record;
  return unwrap(
    await draftClaim(record.newsroom.deps, record.editor, {
      articleId: article.id,
      kind: 'statement',
      evidence: { kind: 'recorded', url: null, note: 'Heard at a press conference.' },
      edit: {
        saidOn,
        attribution: isNamed ? [{ ...link, sourceId: source.id, name: source.name }] : [],
        target: { kind: 'proposition', propositionId: proposition.id, stance },
      },
    }),
  );
}

const publish = async (...parts: Parameters<typeof draft>) => record.move(await draft(...parts), 'publish');

const find = async () => {
  const page = await findPropositionPage(database, proposition.slug, FIRST_PAGE);
  if (page === null) throw new Error('the proposition has no page');
  return page;
};

async function topicEntry() {
  const { slug } = await database.prisma.topic.findUniqueOrThrow({ where: { id: proposition.topicId } });
  const topic = await findPublicTopic(database, slug, FIRST_PAGE);
  return topic?.propositions;
}

describe('a proposition', () => {
  it('has a page before anybody speaks to it, and shows no draft', async () => {
    await draft('asserts', '2026-11-13');
    expect(await find()).toMatchObject({
      proposition: { statement: 'The dam was opened without warning', topic: { name: 'Flood' } },
      claims: [],
      rows: [],
    });
    expect(await topicEntry()).toMatchObject([
      { slug: proposition.slug, bySource: { asserts: 0, denies: 0, doubts: 0, conditional: 0 } },
    ]);
  });

  it('counts each source by its latest word, alike on its page and its topic\u2019s', async () => {
    const denial = await publish('denies', '2026-11-12');
    const doubt = await publish('doubts', '2026-11-13');
    const unnamed = await publish('asserts', null, false);
    const { claims, rows } = await find();
    expect(rows.map(({ id }) => id)).toEqual([unnamed.id, doubt.id, denial.id]);
    expect(rows[1]?.proposition).toMatchObject({ slug: proposition.slug, stance: 'doubts' });
    expect(claims.find(({ id }) => id === doubt.id)).toMatchObject({
      day: '2026-11-13',
      basis: 'stated',
      originName: 'Port Sample fire service',
      outletName: 'Sample Wire',
    });
    expect(claims.find(({ id }) => id === unnamed.id)).toMatchObject({
      day: '2026-11-14',
      basis: 'published',
    });
    const { bySource, unattributed } = countStances(listStances(claims));
    expect({ bySource, unattributed }).toEqual({
      bySource: { asserts: 0, denies: 0, doubts: 1, conditional: 0 },
      unattributed: 1,
    });
    expect((await topicEntry())?.[0]?.bySource).toEqual(bySource);
    const retracted = await record.move(doubt, 'retract', 'Misheard.');
    expect((await topicEntry())?.[0]?.bySource).toMatchObject({ denies: 1, doubts: 0 });
    expect((await find()).claims.find(({ id }) => id === retracted.id)?.status).toBe('retracted');
  });

  it('renews with its claims: the page depends on them and on everybody it names', async () => {
    const context: RequestContext = { tags: new Set(), status: null };
    await runInRequestContext(context, find);
    expect([...context.tags]).toEqual(
      expect.arrayContaining([
        `proposition:${proposition.id}`,
        `topic:${proposition.topicId}`,
        `source:${record.source.id}`,
        `article:${record.article.id}`,
      ]),
    );
  });

  it('of nothing is no page', async () => {
    expect(await findPropositionPage(database, 'nothing', FIRST_PAGE)).toBeNull();
  });
});

it('a claim\u2019s history says from which stance to which it was revised', async () => {
  const { id, revision } = await publish('asserts', '2026-11-14');
  const target = { kind: 'proposition', propositionId: proposition.id, stance: 'conditional' } as const;
  unwrap(await editClaim(record.newsroom.deps, record.editor, { id, revision, edit: { target } }));
  const found = await findPublicClaim(database, id);
  if (found?.kind !== 'shown') throw new Error('the claim is not shown');
  expect(found.history.at(-1)).toMatchObject({
    kind: 'revised',
    changes: [{ part: 'stance', before: 'asserts', after: 'conditional' }],
  });
});
