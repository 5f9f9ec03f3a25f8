import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { detectDiscrepancies } from '#lib/comparison/detect-discrepancies.ts';
import { readComparedClaims } from '#lib/db/compared-claims.ts';
import type { ClaimEdit, ClaimRecord } from '#lib/domain/claim-record.ts';
import { editArticle } from './edit-article.ts';
import { editClaim } from './edit-claim.ts';
import { editStatistic } from './edit-statistic.ts';
import { moveClaim } from './move-claim.ts';
import { nameSource } from './name-source.ts';
import { publishClaims } from './publish-claims.ts';
import { recomputeDiscrepancies } from './recompute-discrepancies.ts';
import { settleDiscrepancy } from './settle-discrepancy.ts';
import { injuredOn } from './testing/claim-edits.ts';
import { openPublishedRecord, type PublishedRecord } from './testing/published-record.ts';
import { unwrap } from './testing/unwrap.ts';

let record: PublishedRecord;
let otherSourceId: string;

beforeAll(async () => {
  record = await openPublishedRecord();
  const naming = { kind: 'police', country: null, parentId: null, description: null, aliases: [] } as const;
  const { deps } = record.newsroom;
  otherSourceId = unwrap(await nameSource(deps, record.editor, { ...naming, name: 'Sample Police' })).id;
});

afterAll(() => record.newsroom.close());

/** Every test begins with nothing published. */
beforeEach(async () => {
  const { prisma } = record.newsroom.database;
  const published = await prisma.claim.findMany({ where: { status: 'published' } });
  for (const { id, revision } of published) {
    const move = { id, revision, move: 'retract', reason: 'The next test begins.' } as const;
    unwrap(await moveClaim(record.newsroom.deps, record.editor, move));
  }
});

const said = (sourceId: string): ClaimEdit => ({
  attribution: [
    { branch: 0, position: 0, sourceId, outletId: null, name: 'x', wording: null, start: null, end: null },
  ],
});

async function listOpen() {
  const rows = await record.newsroom.database.prisma.discrepancy.findMany({
    where: { statisticId: record.statistic.id, goneAt: null },
    include: { claims: true, settlements: true },
  });
  return rows.map(({ id, rule, sentence, claims, settlements }) => ({
    id,
    rule,
    sentence,
    claimIds: claims.map(({ claimId }) => claimId).sort(),
    settlements: settlements.map(({ explanation }) => explanation),
  }));
}

async function expectKept(): Promise<void> {
  const whole = await readComparedClaims(record.newsroom.database.prisma, record.statistic.id);
  const stored = (await listOpen()).map(({ rule, sentence, claimIds }) => ({ rule, sentence, claimIds }));
  const inOrder = (all: readonly { rule: string; sentence: string; claimIds: readonly string[] }[]) =>
    all.toSorted((a, b) => (a.rule + a.claimIds.join() < b.rule + b.claimIds.join() ? -1 : 1));
  expect(inOrder(stored)).toEqual(inOrder(detectDiscrepancies(whole)));
}

describe('discrepancies follow the claims', () => {
  it('come with the second claim, go when it is retracted, and come back with what was said of them', async () => {
    const first = await record.publish(injuredOn('471'));
    expect(await listOpen()).toEqual([]);
    const second = await record.publish(injuredOn('417'));
    const [found] = await listOpen();
    expect(found).toMatchObject({ rule: 'conflict', claimIds: [first.id, second.id].sort() });
    expect(found?.sentence).toContain('For 13 November 2026, 417 people');
    const { deps } = record.newsroom;
    unwrap(await settleDiscrepancy(deps, record.editor, { id: found?.id ?? '', explanation: 'A slip.' }));
    const edited = unwrap(
      await editClaim(deps, record.editor, {
        id: second.id,
        revision: second.revision,
        edit: injuredOn('471'),
      }),
    );
    expect(await listOpen()).toEqual([]);
    const { revision } = edited;
    unwrap(await editClaim(deps, record.editor, { id: second.id, revision, edit: injuredOn('417') }));
    expect(await listOpen()).toMatchObject([{ id: found?.id, settlements: ['A slip.'] }]);
  });

  it('are found among claims published together', async () => {
    const drafts = [await record.draft(injuredOn('471')), await record.draft(injuredOn('417'))];
    const publication = { articleId: record.article.id, claims: drafts };
    unwrap(await publishClaims(record.newsroom.deps, record.editor, publication));
    expect((await listOpen()).map(({ rule }) => rule)).toEqual(['conflict']);
  });

  it('are found though two people publish at the same moment', async () => {
    const drafts = [await record.draft(injuredOn('471')), await record.draft(injuredOn('417'))];
    await Promise.all(drafts.map((draft) => record.move(draft, 'publish')));
    await expectKept();
    expect(await listOpen()).toHaveLength(1);
  });

  it('follow a corrected definition and a corrected article', async () => {
    await record.publish(injuredOn('471', '12'));
    await record.publish(injuredOn('417', '13'));
    expect((await listOpen()).map(({ rule }) => rule)).toEqual(['fall']);
    const { deps, database } = record.newsroom;
    const correct = async (temporality: 'point' | 'cumulative') => {
      const { id, revision } = await database.prisma.statistic.findUniqueOrThrow({
        where: { id: record.statistic.id },
      });
      const edit = { definition: { ...record.statistic.definition, temporality } };
      unwrap(await editStatistic(deps, record.editor, { id, revision, edit }));
    };
    await correct('point');
    expect(await listOpen()).toEqual([]);
    await correct('cumulative');
    const { id, revision } = await database.prisma.article.findUniqueOrThrow({
      where: { id: record.article.id },
    });
    unwrap(await editArticle(deps, record.editor, { id, revision, edit: { publishedOn: '2026-11-15' } }));
    expect((await listOpen())[0]?.sentence).toContain('Sample Wire, 15 November 2026');
    await expectKept();
  });

  it('of a part follow its whole into another statistic', async () => {
    const whole = await record.publish(injuredOn('359'));
    const relations = [{ kind: 'part_of', claimId: whole.id }] as const;
    const { id, revision } = await record.publish({
      ...injuredOn('395'),
      target: { kind: 'untracked' },
      relations,
    });
    expect((await listOpen()).map(({ rule }) => rule)).toEqual(['parts']);
    const edit = { relations: [] };
    unwrap(await editClaim(record.newsroom.deps, record.editor, { id, revision, edit }));
    expect(await listOpen()).toEqual([]);
  });

  it('wait for the end of a batch that asks for it', async () => {
    const deps = { ...record.newsroom.deps, discrepancies: 'later' } as const;
    for (const digits of ['471', '417']) {
      const { id, revision } = await record.draft(injuredOn(digits));
      unwrap(await moveClaim(deps, record.editor, { id, revision, move: 'publish', reason: null }));
    }
    expect(await listOpen()).toEqual([]);
    const statisticIds = [record.statistic.id];
    expect(unwrap(await recomputeDiscrepancies(deps, record.editor, { statisticIds }))).toEqual(statisticIds);
    await expectKept();
    expect(unwrap(await recomputeDiscrepancies(deps, record.editor, { statisticIds }))).toEqual([]);
  });
});

it('after any publications, edits, retractions and reopenings, what is kept is what weighing anew would find', async () => {
  const digits = fc.constantFrom('471', '417', '46', '500', '4710');
  const day = fc.constantFrom('11', '12', '13');
  const step = fc.record({
    deed: fc.constantFrom('publish', 'publish', 'edit', 'retract', 'reopen'),
    which: fc.nat(),
    edit: fc.record({ digits, day, isOther: fc.boolean() }),
  });
  const { deps } = record.newsroom;
  const claims: ClaimRecord[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      for (const { deed, which, edit: chosen } of steps) {
        const edit = {
          ...injuredOn(chosen.digits, chosen.day),
          ...said(chosen.isOther ? otherSourceId : record.source.id),
        };
        const index = claims.length === 0 ? 0 : which % claims.length;
        const claim = claims[index];
        if (deed === 'publish' || claim === undefined) {
          claims.push(await record.publish(edit));
        } else if (deed === 'edit' && claim.status === 'published') {
          const { id, revision } = claim;
          claims[index] = unwrap(await editClaim(deps, record.editor, { id, revision, edit }));
        } else if (deed === 'retract' && claim.status === 'published') {
          claims[index] = await record.move(claim, 'retract', 'Tried out.');
        } else if (deed === 'reopen' && claim.status === 'retracted') {
          claims[index] = await record.move(await record.move(claim, 'reopen'), 'publish');
        }
        await expectKept();
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
  const kept = await record.newsroom.database.prisma.discrepancy.count();
  expect(kept).toBeGreaterThan(5);
}, 120_000);

describe('settling', () => {
  async function findOne() {
    await record.publish(injuredOn('471'));
    await record.publish(injuredOn('417'));
    const [found] = await listOpen();
    if (found === undefined) throw new Error('no discrepancy was found');
    return found;
  }

  it('takes an editor and an explanation, and stands in history', async () => {
    const { id, claimIds } = await findOne();
    const { deps, database, hire } = record.newsroom;
    const settle = async (actor: typeof record.editor, explanation: string) =>
      settleDiscrepancy(deps, actor, { id, explanation });
    expect(await settle(await hire('contributor'), 'A slip.')).toMatchObject({
      failure: { kind: 'forbidden' },
    });
    expect(await settle(await hire('reviewer'), 'A slip.')).toMatchObject({ failure: { kind: 'forbidden' } });
    expect(await settle(record.editor, ' ')).toMatchObject({
      failure: { kind: 'invalid', fields: [{ field: 'explanation' }] },
    });
    expect(unwrap(await settle(record.editor, ' Two digits changed places. '))).toMatchObject({
      id,
      settlements: [{ explanation: 'Two digits changed places.' }],
    });
    expect(unwrap(await settle(record.editor, 'The wire corrected it.')).settlements).toHaveLength(2);
    const entries = await database.prisma.historyEntry.findMany({
      where: { subjectId: id },
      orderBy: { id: 'asc' },
    });
    expect(entries.map(({ event, reason }) => [event, reason])).toEqual([
      ['DiscrepancySettled', 'Two digits changed places.'],
      ['DiscrepancySettled', 'The wire corrected it.'],
    ]);
    expect(entries[0]?.tags).toEqual(
      expect.arrayContaining([`statistic:${record.statistic.id}`, `claim:${claimIds[0]}`]),
    );
  });

  it('is refused once its claims agree, and for what does not exist', async () => {
    const { id, claimIds } = await findOne();
    const { deps, database } = record.newsroom;
    const claim = await database.prisma.claim.findUniqueOrThrow({ where: { id: claimIds[0] ?? '' } });
    const { revision } = claim;
    const retraction = {
      id: claim.id,
      revision,
      move: 'retract',
      reason: 'The outlet withdrew it.',
    } as const;
    unwrap(await moveClaim(deps, record.editor, retraction));
    expect(await settleDiscrepancy(deps, record.editor, { id, explanation: 'A slip.' })).toMatchObject({
      failure: { kind: 'not_allowed_now' },
    });
    const missing = { id: '019a0000-0000-7000-8000-000000000000', explanation: 'A slip.' };
    expect(await settleDiscrepancy(deps, record.editor, missing)).toMatchObject({
      failure: { kind: 'not_found' },
    });
  });
});
