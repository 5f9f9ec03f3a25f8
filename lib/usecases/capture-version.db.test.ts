import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findArticlePage } from '#lib/db/article-page.ts';
import { listClaimRecords } from '#lib/db/claim-record.ts';
import type { Actor } from '#lib/domain/person.ts';
import { captureVersion } from './capture-version.ts';
import { moveClaim } from './move-claim.ts';
import { bringInDispatch, DISPATCH, type Newsroom, openNewsroom } from './testing/newsroom.ts';
import { unwrap } from './testing/unwrap.ts';

let newsroom: Newsroom;
let editor: Actor;
let articleId: string;
let slug: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.hire('editor');
  const { article } = await bringInDispatch(newsroom, editor);
  ({ id: articleId, slug } = article);
});

afterAll(() => newsroom.close());

const capture = (text: string, actor = editor) => captureVersion(newsroom.deps, actor, { articleId, text });
const FIRST_PAGE = { number: 1, size: 200 };

async function publishAll() {
  const { database, deps } = newsroom;
  const claims = await listClaimRecords(database.prisma, articleId);
  const source = await database.prisma.source.upsert({
    where: { slug: 'somebody' },
    create: { slug: 'somebody', name: 'Somebody', kind: 'other', series: 1 },
    update: {},
  });
  for (const { id, status } of claims.filter((claim) => claim.status === 'suggested')) {
    expect(status).toBe('suggested');
    await database.prisma.attribution.updateMany({ where: { claimId: id }, data: { sourceId: source.id } });
    await database.prisma.claim.update({ where: { id }, data: { untracked: true } });
    const { revision } = unwrap(
      await moveClaim(deps, editor, { id, revision: 1, move: 'accept', reason: null }),
    );
    unwrap(await moveClaim(deps, editor, { id, revision, move: 'publish', reason: null }));
  }
}

describe('capturing another version', () => {
  it('refuses the same text, and says which version it is', async () => {
    expect(await capture(DISPATCH)).toMatchObject({
      ok: false,
      failure: {
        kind: 'invalid',
        fields: [{ field: 'text', message: expect.stringContaining('version 1') }],
      },
    });
    expect(await capture('  ')).toMatchObject({ ok: false, failure: { fields: [{ field: 'text' }] } });
  });

  it('is for those who bring in articles', async () => {
    const reviewer = await newsroom.hire('reviewer');
    expect(await capture(`${DISPATCH} More.`, reviewer)).toMatchObject({
      ok: false,
      failure: { kind: 'forbidden' },
    });
    const elsewhere = { articleId: '019a0000-0000-7000-8000-000000000000', text: 'Words.' };
    expect(await captureVersion(newsroom.deps, editor, elsewhere)).toMatchObject({
      ok: false,
      failure: { kind: 'not_found' },
    });
  });

  it('suggests only what the text says anew, keeps the old words, and readers see what changed', async () => {
    await publishAll();
    const before = await listClaimRecords(newsroom.database.prisma, articleId);
    const rewritten = DISPATCH.replace('At least 46 people', '41 people').replace(' about 3,400', ' 3,400');
    const captured = unwrap(await capture(rewritten));
    expect(captured.number).toBe(2);
    const claims = await listClaimRecords(newsroom.database.prisma, articleId);
    const suggested = claims.filter(({ status }) => status === 'suggested');
    expect(suggested.map(({ figure }) => figure?.verbatim)).toEqual(expect.arrayContaining(['41', '3,400']));
    expect(claims.filter(({ status }) => status !== 'suggested')).toEqual(before);

    await publishAll();
    const page = await findArticlePage(newsroom.database, slug, FIRST_PAGE);
    expect(page?.versions.map(({ number, length }) => [number, length])).toEqual([
      [1, DISPATCH.length],
      [2, rewritten.length],
    ]);
    expect(page?.versions[1]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(page?.edits).toMatchObject([
      {
        from: 1,
        to: 2,
        changes: expect.arrayContaining([
          expect.objectContaining({ kind: 'changed', parts: ['value', 'qualifier'] }),
          expect.objectContaining({ kind: 'changed', parts: ['qualifier'] }),
        ]),
      },
    ]);
    // The 1,250 homes stand in a sentence that was changed around them: that is no change of figures.
    expect(page?.edits[0]?.changes).toHaveLength(2);
  });

  it('tells of a qualifier that was cut before words that stayed', async () => {
    const dispatch = DISPATCH.replace('The flood', 'Another flood');
    const { article } = await bringInDispatch(newsroom, editor, dispatch);
    ({ id: articleId } = article);
    await publishAll();
    unwrap(await capture(dispatch.replace('At least 46', '46')));
    await publishAll();
    const page = await findArticlePage(newsroom.database, article.slug, FIRST_PAGE);
    expect(page?.edits[0]?.changes).toMatchObject([{ kind: 'changed', parts: ['qualifier'] }]);
  });
});

describe('after a takedown', () => {
  it('the version says that its words are gone, and nothing is compared with it', async () => {
    const { prisma } = newsroom.database;
    const { id } = await prisma.article.findUniqueOrThrow({ where: { slug } });
    const [first] = await prisma.articleVersion.findMany({
      where: { articleId: id },
      orderBy: { number: 'asc' },
    });
    await prisma.articleText.update({
      where: { versionId: first?.id ?? '' },
      data: { text: null, takedownReason: 'A court order.' },
    });
    const page = await findArticlePage(newsroom.database, slug, FIRST_PAGE);
    expect(page?.versions[0]?.takenDown).toEqual({ reason: 'A court order.' });
    expect(page?.edits).toEqual([{ from: 1, to: 2, changes: null }]);
  });
});
