import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listClaimRecords } from '#lib/db/claim-record.ts';
import type { ClaimRecord } from '#lib/domain/claim-record.ts';
import type { Actor } from '#lib/domain/person.ts';
import type { StatisticRecord } from '#lib/domain/statistic-record.ts';
import { draftClaim } from './draft-claim.ts';
import { editClaim } from './edit-claim.ts';
import { moveClaim } from './move-claim.ts';
import { nameSource } from './name-source.ts';
import { publishClaims } from './publish-claims.ts';
import { bringInDispatch, DISPATCH, defineInjured, type Newsroom, openNewsroom } from './testing/newsroom.ts';
import { unwrap } from './testing/unwrap.ts';

let newsroom: Newsroom;
let editor: Actor;
let contributor: Actor;
let statistic: StatisticRecord;
let suggestions: readonly ClaimRecord[];

beforeAll(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.hire('editor');
  contributor = await newsroom.hire('contributor');
  statistic = await defineInjured(newsroom, editor);
  const { article } = await bringInDispatch(newsroom, contributor);
  suggestions = await listClaimRecords(newsroom.database.prisma, article.id);
});

afterAll(() => newsroom.close());

const suggestion = (verbatim: string): ClaimRecord => {
  const found = suggestions.find(({ figure }) => figure?.verbatim.includes(verbatim));
  if (found === undefined) throw new Error(`no suggestion holds ${verbatim}`);
  return found;
};

/** A draft of its own for one test, so that tests do not depend on each other's order. */
async function newDraft(): Promise<ClaimRecord> {
  const { articleId, versionId, figure, asOf, evidence } = suggestion('46');
  if (figure === null || versionId === null || evidence.kind !== 'quote')
    throw new Error('the suggestion has no quote');
  const edit = { figure: { ...figure, unit: 'people' }, asOf, spans: evidence.spans };
  return unwrap(
    await draftClaim(newsroom.deps, contributor, { articleId, evidence: { kind: 'quote', versionId }, edit }),
  );
}

const target = () => ({ kind: 'statistic' as const, statisticId: statistic.id });

describe('suggestions', () => {
  it('stand in reading order with quotes that are the text between their offsets', () => {
    expect(suggestions.length).toBeGreaterThanOrEqual(3);
    for (const { evidence } of suggestions) {
      if (evidence.kind !== 'quote') throw new Error('a suggestion must quote');
      const span = evidence.spans.find(({ role }) => role === 'quote');
      expect(evidence.quote.exact).toBe(DISPATCH.slice(span?.start, span?.end));
    }
  });

  it('are accepted, and the acceptance can be taken back', async () => {
    const { id, revision } = suggestion('1,250');
    const accepted = unwrap(
      await moveClaim(newsroom.deps, contributor, { id, revision, move: 'accept', reason: null }),
    );
    expect(accepted).toMatchObject({ status: 'draft', revision: revision + 1 });
    const back = unwrap(
      await moveClaim(newsroom.deps, contributor, {
        id,
        revision: accepted.revision,
        move: 'undo_accept',
        reason: null,
      }),
    );
    expect(back).toMatchObject({ status: 'suggested', revision: revision + 2 });
  });

  it('do not return once rejected', async () => {
    const { id, revision, articleId } = suggestion('3,400');
    unwrap(await moveClaim(newsroom.deps, contributor, { id, revision, move: 'reject', reason: null }));
    const again = await bringInDispatch(newsroom, contributor);
    expect(again).toMatchObject({ outcome: 'known', article: { id: articleId } });
    const now = await listClaimRecords(newsroom.database.prisma, articleId);
    expect(now.filter(({ figure }) => figure?.verbatim.includes('3,400'))).toHaveLength(1);
  });
});

describe('editing', () => {
  it('changes only what it names, and raises the revision', async () => {
    const draft = await newDraft();
    const edited = unwrap(
      await editClaim(newsroom.deps, contributor, {
        id: draft.id,
        revision: 1,
        edit: { note: 'First count.' },
      }),
    );
    expect(edited).toEqual({ ...draft, note: 'First count.', revision: 2, updatedAt: edited.updatedAt });
  });

  it('keeps the year of prices, sets the claim apart by it, and takes it away again', async () => {
    const { id, revision, figure } = await newDraft();
    if (figure === null) throw new Error('the draft has no figure');
    const keyOf = async () =>
      (await newsroom.database.prisma.claim.findUniqueOrThrow({ where: { id } })).departureKey;
    const edit = { figure: { ...figure, moneyYear: 2015 } };
    const priced = unwrap(await editClaim(newsroom.deps, contributor, { id, revision, edit }));
    expect(priced.figure?.moneyYear).toBe(2015);
    expect(await keyOf()).toBe('prices=2015');
    const plain = { id, revision: priced.revision, edit: { figure } };
    expect(unwrap(await editClaim(newsroom.deps, contributor, plain)).figure).toEqual(figure);
    expect(await keyOf()).toBe('');
  });

  it('with a stale revision gives both states back and changes nothing', async () => {
    const { id } = await newDraft();
    unwrap(await editClaim(newsroom.deps, contributor, { id, revision: 1, edit: { note: 'mine' } }));
    const second = await editClaim(newsroom.deps, editor, { id, revision: 1, edit: { note: 'theirs' } });
    expect(second).toMatchObject({
      ok: false,
      failure: {
        kind: 'conflict',
        revision: 2,
        mine: { note: 'theirs' },
        theirs: { note: 'mine', revision: 2 },
      },
    });
  });

  it('by two people at once lets one through and loses nothing of the other', async () => {
    const { id } = await newDraft();
    const notes = ['one', 'two', 'three', 'four'];
    const results = await Promise.all(
      notes.map((note) => editClaim(newsroom.deps, contributor, { id, revision: 1, edit: { note } })),
    );
    const saved = results.filter((result) => result.ok);
    expect(saved).toHaveLength(1);
    for (const [index, result] of results.entries()) {
      if (!result.ok)
        expect(result.failure).toMatchObject({ kind: 'conflict', mine: { note: notes[index] } });
    }
    const entries = await newsroom.database.prisma.historyEntry.count({
      where: { subjectId: id, event: 'ClaimEdited' },
    });
    expect(entries).toBe(1);
  });

  it.each([
    ['bounds that contradict the qualifier', { figure: { low: '5', high: '4' } }, 'figure'],
    ['an unknown unit', { figure: { unit: 'wombats' } }, 'unit'],
  ])('refuses %s with the field and the remedy', async (_, change, field) => {
    const { id, figure } = await newDraft();
    if (figure === null) throw new Error('the draft has no figure');
    const edit = { figure: { ...figure, ...change.figure } };
    const result = await editClaim(newsroom.deps, contributor, { id, revision: 1, edit });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'invalid', fields: [{ field }] } });
  });

  it('refuses a quote beyond the text', async () => {
    const { id } = await newDraft();
    const spans = [{ role: 'quote' as const, start: 0, end: DISPATCH.length + 1 }];
    const result = await editClaim(newsroom.deps, contributor, { id, revision: 1, edit: { spans } });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'invalid', fields: [{ field: 'spans' }] } });
  });
});

describe('publishing', () => {
  it('is refused to a contributor', async () => {
    const { id } = await newDraft();
    const result = await moveClaim(newsroom.deps, contributor, {
      id,
      revision: 1,
      move: 'publish',
      reason: null,
    });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'forbidden' } });
  });

  it('names what is missing', async () => {
    const { id } = await newDraft();
    const link = {
      branch: 0,
      position: 0,
      sourceId: null,
      outletId: null,
      wording: null,
      start: null,
      end: null,
    };
    const edit = { attribution: [{ ...link, name: 'the fire service' }], target: null };
    unwrap(await editClaim(newsroom.deps, editor, { id, revision: 1, edit }));
    const result = await moveClaim(newsroom.deps, editor, { id, revision: 2, move: 'publish', reason: null });
    expect(result).toMatchObject({
      ok: false,
      failure: { kind: 'invalid', fields: [{ field: 'statistic' }, { field: 'attribution' }] },
    });
  });

  it('is refused where the statistic counts in another unit', async () => {
    const { id, figure } = await newDraft();
    if (figure === null) throw new Error('the draft has no figure');
    const edit = { target: target(), figure: { ...figure, unit: 'percent' } };
    unwrap(await editClaim(newsroom.deps, editor, { id, revision: 1, edit }));
    const result = await moveClaim(newsroom.deps, editor, { id, revision: 2, move: 'publish', reason: null });
    expect(result).toMatchObject({ ok: false, failure: { fields: [{ field: 'statistic' }] } });
  });

  it('publishes claims of an article together or not at all', async () => {
    const [ready, unready] = [await newDraft(), await newDraft()];
    unwrap(await editClaim(newsroom.deps, editor, { id: ready.id, revision: 1, edit: { target: target() } }));
    unwrap(await editClaim(newsroom.deps, editor, { id: unready.id, revision: 1, edit: { target: null } }));
    const claims = [ready, unready].map(({ id }) => ({ id, revision: 2 }));
    const result = await publishClaims(newsroom.deps, editor, { articleId: ready.articleId, claims });
    expect(result).toMatchObject({
      ok: false,
      failure: { fields: [{ field: `claims.${unready.id}.statistic` }] },
    });
    const { status } = await newsroom.database.prisma.claim.findUniqueOrThrow({ where: { id: ready.id } });
    expect(status).toBe('draft');
  });

  it('stands under its origin, and a joint origin is one voice', async () => {
    const source = { kind: 'other', country: null, parentId: null, description: null, aliases: [] } as const;
    const police = unwrap(await nameSource(newsroom.deps, editor, { ...source, name: 'Sample Police' }));
    const mayor = unwrap(await nameSource(newsroom.deps, editor, { ...source, name: 'Sample Mayor' }));
    const { id } = await newDraft();
    const attribution = [police, mayor].map(({ id: sourceId, name }, branch) => ({
      branch,
      position: 0,
      sourceId,
      outletId: null,
      name,
      wording: 'said',
      start: null,
      end: null,
    }));
    unwrap(
      await editClaim(newsroom.deps, editor, { id, revision: 1, edit: { attribution, target: target() } }),
    );
    unwrap(await moveClaim(newsroom.deps, editor, { id, revision: 2, move: 'publish', reason: null }));
    const row = await newsroom.database.prisma.claim.findUniqueOrThrow({ where: { id } });
    expect(row.originKey).toBe([police.id, mayor.id].sort().join('+'));
  });
});

describe('a published claim', () => {
  async function publish(): Promise<ClaimRecord> {
    const { id } = await newDraft();
    const edit = { target: target(), attribution: [] };
    unwrap(await editClaim(newsroom.deps, editor, { id, revision: 1, edit }));
    return unwrap(await moveClaim(newsroom.deps, editor, { id, revision: 2, move: 'publish', reason: null }));
  }

  it('is retracted only with a reason', async () => {
    const { id, revision } = await publish();
    const silent = await moveClaim(newsroom.deps, editor, { id, revision, move: 'retract', reason: ' ' });
    expect(silent).toMatchObject({ ok: false, failure: { kind: 'invalid', fields: [{ field: 'reason' }] } });
    const move = { id, revision, move: 'retract' as const, reason: 'The outlet withdrew it.' };
    expect(unwrap(await moveClaim(newsroom.deps, editor, move))).toMatchObject({
      status: 'retracted',
      retractionReason: 'The outlet withdrew it.',
    });
  });

  it('cannot lose what publication needed', async () => {
    const { id, revision } = await publish();
    const result = await editClaim(newsroom.deps, editor, { id, revision, edit: { target: null } });
    expect(result).toMatchObject({
      ok: false,
      failure: { kind: 'invalid', fields: [{ field: 'statistic' }] },
    });
  });

  it('leaves a history whose hashes anyone can check', async () => {
    const { id } = await publish();
    const entries = await newsroom.database.prisma.historyEntry.findMany({
      where: { subjectId: id },
      include: { payload: true },
      orderBy: { id: 'asc' },
    });
    expect(entries.map(({ event, revision }) => [event, revision])).toEqual([
      ['ClaimDrafted', 1],
      ['ClaimEdited', 2],
      ['ClaimPublished', 3],
    ]);
    for (const { record, leaf, payload } of entries) {
      expect(Buffer.from(leaf)).toEqual(createHash('sha256').update(record).digest());
      const state = createHash('sha256')
        .update(payload?.salt ?? '')
        .update(payload?.state ?? '')
        .digest('hex');
      expect(JSON.parse(record)).toMatchObject({ state });
    }
  });

  it('tells whoever holds finished pages which grew old', async () => {
    const listener = await newsroom.database.pool.connect();
    const heard: string[] = [];
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
    await listener.query('LISTEN figures_changes');
    const { id } = await publish();
    await listener.query('SELECT 1');
    listener.release(true);
    const tags = heard.flatMap((payload) => JSON.parse(payload).tags);
    expect(tags).toEqual(expect.arrayContaining([`claim:${id}`, `statistic:${statistic.id}`, 'topics']));
  });
});
