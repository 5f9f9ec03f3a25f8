import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimTags } from '#lib/db/claim-tags.ts';
import { readComparedClaims } from '#lib/db/compared-claims.ts';
import { listTimelineClaims } from '#lib/db/timeline-claims.ts';
import type { ClaimKind } from '#lib/domain/claim.ts';
import type { ClaimEdit, ClaimTarget } from '#lib/domain/claim-record.ts';
import type { PropositionRecord } from '#lib/domain/proposition-record.ts';
import { draftClaim } from './draft-claim.ts';
import { editClaim } from './edit-claim.ts';
import { moveClaim } from './move-claim.ts';
import { prepareClaim } from './prepare-claim.ts';
import { stateProposition } from './state-proposition.ts';
import { openPublishedRecord, type PublishedRecord } from './testing/published-record.ts';
import { unwrap } from './testing/unwrap.ts';

let record: PublishedRecord;
let versionId: string;
let proposition: PropositionRecord;

const ON_THE_DAY = {
  date: '2026-11-13',
  from: '2026-11-13',
  to: '2026-11-13',
  precision: 'day',
  basis: 'stated',
} as const;

beforeAll(async () => {
  record = await openPublishedRecord();
  const { newsroom, editor, article, statistic } = record;
  const version = await newsroom.database.prisma.articleVersion.findFirstOrThrow({
    where: { articleId: article.id },
  });
  versionId = version.id;
  const statement = 'The river burst its banks';
  proposition = unwrap(
    await stateProposition(newsroom.deps, editor, { topicId: statistic.topicId, statement }),
  );
});

afterAll(() => record.newsroom.close());

/** A draft of the first words of the dispatch. */
function draft(kind: ClaimKind, edit: ClaimEdit = {}) {
  const { newsroom, editor, article } = record;
  const spans = [{ role: 'quote' as const, start: 0, end: 24 }];
  return draftClaim(newsroom.deps, editor, {
    articleId: article.id,
    kind,
    evidence: { kind: 'quote', versionId },
    edit: { spans, attribution: [], ...edit },
  });
}

const publish = ({ id, revision }: { readonly id: string; readonly revision: number }) =>
  moveClaim(record.newsroom.deps, record.editor, { id, revision, move: 'publish', reason: null });

const stance = (stance: 'asserts' | 'denies'): ClaimTarget => ({
  kind: 'proposition',
  propositionId: proposition.id,
  stance,
});

describe('a statement', () => {
  it('is published with its stance, and its stance can be revised in the open', async () => {
    const drafted = unwrap(await draft('statement', { target: stance('asserts') }));
    const published = unwrap(await publish(drafted));
    expect(published).toMatchObject({ kind: 'statement', figure: null, target: stance('asserts') });
    const edit = { target: stance('denies') };
    const revised = unwrap(
      await editClaim(record.newsroom.deps, record.editor, {
        id: published.id,
        revision: published.revision,
        edit,
      }),
    );
    expect(revised.target).toEqual(stance('denies'));
    const tags = await claimTags(record.newsroom.database.prisma, revised);
    expect(tags).toEqual(
      expect.arrayContaining([`proposition:${proposition.id}`, `topic:${proposition.topicId}`]),
    );
  });

  it('tied to nothing is not published, and the answer says what to do', async () => {
    const drafted = unwrap(await draft('statement'));
    expect(await publish(drafted)).toMatchObject({
      ok: false,
      failure: {
        kind: 'invalid',
        fields: [{ field: 'proposition', remedy: expect.stringMatching(/Choose/) }],
      },
    });
  });

  it('on a proposition that does not exist is refused', async () => {
    const propositionId = '019a0000-0000-7000-8000-000000000000';
    const target = { kind: 'proposition', propositionId, stance: 'doubts' } as const;
    expect(await draft('statement', { target })).toMatchObject({
      ok: false,
      failure: { kind: 'invalid', fields: [{ field: 'proposition' }] },
    });
  });

  it('takes no statistic, nor does a figure take a stance', async () => {
    const target = { kind: 'statistic', statisticId: record.statistic.id } as const;
    expect(await draft('statement', { target })).toMatchObject({
      ok: false,
      failure: { fields: [{ field: 'statistic' }] },
    });
    const { id, revision } = await record.draft();
    const edit = { target: stance('asserts') };
    expect(await editClaim(record.newsroom.deps, record.editor, { id, revision, edit })).toMatchObject({
      ok: false,
      failure: { fields: [{ field: 'proposition' }] },
    });
  });
});

describe('an absence', () => {
  it('is weighed as a doubt of the figures beside it', async () => {
    const { newsroom, statistic, source, article } = record;
    const target = { kind: 'statistic', statisticId: statistic.id } as const;
    const attribution = [
      {
        branch: 0,
        position: 0,
        sourceId: source.id,
        outletId: null,
        name: source.name,
        wording: null,
        start: null,
        end: null,
      },
    ];
    unwrap(await publish(unwrap(await draft('absence', { target, attribution, asOf: ON_THE_DAY }))));
    const { doubts } = await newsroom.database.prisma.$transaction((transaction) =>
      readComparedClaims(transaction, statistic.id),
    );
    expect(doubts).toContainEqual({
      articleId: article.id,
      originKey: source.id,
      originName: source.name,
    });
  });

  it('keeps its words, carries no value, and stands on the timeline of its statistic', async () => {
    const { newsroom, statistic } = record;
    const target = { kind: 'statistic', statisticId: statistic.id } as const;
    const drafted = unwrap(await draft('absence', { target, asOf: ON_THE_DAY }));
    const { id } = unwrap(await publish(drafted));
    const row = await newsroom.database.prisma.claim.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ kind: 'absence', qualifier: null, low: null, high: null });
    const claims = await listTimelineClaims(newsroom.database.pool, statistic.id);
    expect(claims.find((claim) => claim.id === id)).toMatchObject({
      kind: 'absence',
      verbatim: 'The flood in Port Sample',
      asOfFrom: '2026-11-13',
    });
  });

  it('follows its quote where that is moved', async () => {
    const { id, revision } = unwrap(await draft('absence'));
    const edit = { spans: [{ role: 'quote' as const, start: 4, end: 9 }] };
    unwrap(await editClaim(record.newsroom.deps, record.editor, { id, revision, edit }));
    const row = await record.newsroom.database.prisma.claim.findUniqueOrThrow({ where: { id } });
    expect(row.verbatim).toBe('flood');
  });

  it('without statistic and day is not published', async () => {
    const drafted = unwrap(await draft('absence'));
    expect(await publish(drafted)).toMatchObject({
      ok: false,
      failure: { fields: [{ field: 'asOf' }, { field: 'statistic' }] },
    });
  });

  it('with a value is refused', async () => {
    const { figure } = await record.draft();
    if (figure === null) throw new Error('the usual draft has a figure');
    expect(await draft('absence', { figure })).toMatchObject({
      ok: false,
      failure: { fields: [{ field: 'figure' }] },
    });
    expect(await draft('figure')).toMatchObject({ ok: false, failure: { fields: [{ field: 'figure' }] } });
  });
});

describe('selected words', () => {
  it('become a claim of the wanted kind, with whoever speaks settled where the record knows it', async () => {
    const { newsroom, editor } = record;
    const selection = { versionId, start: 0, end: 24 };
    const absence = unwrap(await prepareClaim(newsroom.deps, editor, { ...selection, kind: 'absence' }));
    expect(absence.figure).toBeUndefined();
    expect(absence.asOf).toMatchObject({ from: '2026-11-14', basis: 'published' });
    expect(unwrap(await draft('absence', absence)).kind).toBe('absence');
    const statement = unwrap(await prepareClaim(newsroom.deps, editor, { ...selection, kind: 'statement' }));
    expect(statement.asOf).toBeUndefined();
  });
});
