import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchPropositions } from '#lib/db/proposition-record.ts';
import type { Actor } from '#lib/domain/person.ts';
import { openTopic } from './open-topic.ts';
import { stateProposition } from './state-proposition.ts';
import { type Newsroom, openNewsroom } from './testing/newsroom.ts';
import { unwrap } from './testing/unwrap.ts';

let newsroom: Newsroom;
let editor: Actor;
let topicId: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.hire('editor');
  const topic = { name: 'Flood', summary: 'A flood.', place: null };
  ({ id: topicId } = unwrap(await openTopic(newsroom.deps, editor, topic)));
});

afterAll(() => newsroom.close());

const state = (statement: string, actor = editor) =>
  stateProposition(newsroom.deps, actor, { topicId, statement });

describe('a proposition', () => {
  it('is one sentence under an address of its own, and history has it', async () => {
    const proposition = unwrap(await state('  The dam was opened  without warning. '));
    expect(proposition).toMatchObject({
      statement: 'The dam was opened without warning',
      slug: 'the-dam-was-opened-without-warning',
      topicName: 'Flood',
      revision: 1,
    });
    const entries = await newsroom.database.prisma.historyEntry.findMany({
      where: { subjectId: proposition.id },
    });
    expect(entries).toMatchObject([
      { event: 'PropositionStated', subjectType: 'proposition', tags: [`topic:${topicId}`] },
    ]);
  });

  it.each([
    ['nothing', ' '],
    ['two sentences', 'The dam was opened. The mayor knew.'],
    ['more words than one sentence has', 'the dam and '.repeat(40)],
  ])('of %s is refused with what to do', async (_, statement) => {
    expect(await state(statement)).toMatchObject({
      ok: false,
      failure: { kind: 'invalid', fields: [{ field: 'statement' }] },
    });
  });

  it('is stated once in a topic, however it is written', async () => {
    const first = unwrap(await state('Dr. Sample warned the U.S. embassy'));
    expect(await state('dr. sample warned the u.s. embassy')).toMatchObject({
      ok: false,
      failure: { kind: 'duplicate', field: 'statement', existingId: first.id },
    });
  });

  it('is not for contributors to state', async () => {
    const contributor = await newsroom.hire('contributor');
    expect(await state('The mayor knew', contributor)).toMatchObject({
      ok: false,
      failure: { kind: 'forbidden' },
    });
  });
});

describe('searching propositions', () => {
  const find = async (words: string) =>
    (await searchPropositions(newsroom.database.prisma, { words, topicId })).map(
      ({ statement }) => statement,
    );

  it('finds them by words, also mistyped ones', async () => {
    unwrap(await state('The harbour was closed in time'));
    expect(await find('harbour')).toEqual(['The harbour was closed in time']);
    expect(await find('harbuor closed')).toContain('The harbour was closed in time');
    expect(await find('zeppelin')).toEqual([]);
  });

  it('lists all of a topic where nothing is typed', async () => {
    expect((await find('')).length).toBeGreaterThanOrEqual(2);
  });
});
