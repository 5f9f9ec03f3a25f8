import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listClaimRecords } from '#lib/db/claim-record.ts';
import type { Actor } from '#lib/domain/person.ts';
import { addSourceAlias } from './add-source-alias.ts';
import { bringInArticle } from './bring-in-article.ts';
import { nameSource } from './name-source.ts';
import { bringInDispatch, DISPATCH, defineInjured, type Newsroom, openNewsroom } from './testing/newsroom.ts';
import { unwrap } from './testing/unwrap.ts';

let newsroom: Newsroom;
let contributor: Actor;
let editor: Actor;

beforeAll(async () => {
  newsroom = await openNewsroom();
  contributor = await newsroom.hire('contributor');
  editor = await newsroom.hire('editor');
});

afterAll(() => newsroom.close());

const description = {
  outletName: 'Sample Wire',
  headline: 'A flood',
  byline: null,
  publishedOn: '2026-11-14',
  canonicalUrl: 'https://wire.example/flood',
  language: 'en',
  topicId: null,
};

describe('bringInArticle', () => {
  it('needs a role that brings articles in', async () => {
    const reviewer = await newsroom.hire('reviewer');
    const result = await bringInArticle(newsroom.deps, reviewer, { ...description, text: DISPATCH });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'forbidden' } });
  });

  it.each([
    ['text', { text: ' \n ' }],
    ['outletName', { outletName: '' }],
    ['headline', { headline: ' ' }],
  ])('names an empty %s', async (field, change) => {
    const result = await bringInArticle(newsroom.deps, contributor, {
      ...description,
      text: DISPATCH,
      ...change,
    });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'invalid', fields: [{ field }] } });
  });

  it('makes another text under a known address the next version, and knows the same text again', async () => {
    const first = unwrap(
      await bringInArticle(newsroom.deps, contributor, { ...description, text: DISPATCH }),
    );
    const changed = `${DISPATCH}\n\nTwo bridges were closed.`;
    const second = unwrap(
      await bringInArticle(newsroom.deps, contributor, { ...description, text: changed }),
    );
    const third = unwrap(
      await bringInArticle(newsroom.deps, contributor, { ...description, text: DISPATCH }),
    );
    expect([first.outcome, second.outcome, third.outcome]).toEqual(['new', 'new_version', 'known']);
    expect(new Set([first.article.id, second.article.id, third.article.id]).size).toBe(1);
    const versions = await newsroom.database.prisma.articleVersion.findMany({ orderBy: { number: 'asc' } });
    expect(versions.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('keeps the same words of another outlet as an article of its own', async () => {
    const text = 'A bridge collapsed in Port Sample. Nine people were hurt, police said.';
    const one = await bringInDispatch(newsroom, contributor, text);
    const copy = { ...description, canonicalUrl: null, outletName: 'Sample Gazette', text };
    const other = unwrap(await bringInArticle(newsroom.deps, contributor, copy));
    expect(other.outcome).toBe('new');
    expect(other.article.id).not.toBe(one.article.id);
  });

  it('keeps parts under the figure they are a part of', async () => {
    const text = 'The storm killed 45 people, 12 of them children, the harbour police said.';
    const { article } = await bringInDispatch(newsroom, contributor, text);
    const claims = await listClaimRecords(newsroom.database.prisma, article.id);
    const whole = claims.find(({ figure }) => figure?.low === '45');
    const part = claims.find(({ figure }) => figure?.low === '12');
    expect(whole?.relations).toEqual([]);
    expect(part?.relations).toEqual([{ kind: 'part_of', claimId: whole?.id }]);
  });

  it('proposes a denial as a statement that denies the figure', async () => {
    const text = 'The harbour police said 45 people died. The mayor disputes the figure.';
    const { article } = await bringInDispatch(newsroom, contributor, text);
    const claims = await listClaimRecords(newsroom.database.prisma, article.id);
    const figure = claims.find(({ kind }) => kind === 'figure');
    const denial = claims.find(({ kind }) => kind === 'statement');
    expect(figure?.attribution).toMatchObject([{ name: 'harbour police' }]);
    expect(denial).toMatchObject({
      status: 'suggested',
      figure: null,
      target: null,
      attribution: [{ name: 'mayor', wording: 'disputes' }],
      relations: [{ kind: 'denies', claimId: figure?.id }],
      evidence: { quote: { exact: 'The mayor disputes the figure.' } },
    });
  });

  it('does not propose a denial again in a new version', async () => {
    const text = 'The harbour police said 46 people died. The mayor disputes the figure.';
    const storm = { ...description, canonicalUrl: 'https://wire.example/storm' };
    const { article } = unwrap(await bringInArticle(newsroom.deps, contributor, { ...storm, text }));
    unwrap(await bringInArticle(newsroom.deps, contributor, { ...storm, text: `${text} It rained.` }));
    const claims = await listClaimRecords(newsroom.database.prisma, article.id);
    expect(claims.map(({ kind }) => kind).sort()).toEqual(['figure', 'statement']);
  });

  it('by two people at once stores one article', async () => {
    const text = 'A train derailed near Port Sample. Eleven people were injured, the operator said.';
    const both = await Promise.all([
      bringInDispatch(newsroom, contributor, text),
      bringInDispatch(newsroom, editor, text),
    ]);
    expect(new Set(both.map(({ article }) => article.id)).size).toBe(1);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['known', 'new']);
  });

  it('settles who is meant and which statistic, where the record knows', async () => {
    const statistic = await defineInjured(newsroom, editor);
    const source = {
      kind: 'government',
      country: null,
      parentId: null,
      description: null,
      aliases: [],
    } as const;
    const fire = unwrap(
      await nameSource(newsroom.deps, editor, { ...source, name: 'Port Sample Fire Service' }),
    );
    unwrap(
      await addSourceAlias(newsroom.deps, editor, {
        sourceId: fire.id,
        alias: 'the fire service',
        topicId: null,
      }),
    );
    const read = async (text: string, topicId: string | null) => {
      const { article } = await bringInDispatch(newsroom, contributor, text, topicId);
      const claims = await listClaimRecords(newsroom.database.prisma, article.id);
      return claims.find(({ figure }) => figure?.low === '46');
    };
    const injured = await read(`${DISPATCH} It rained.`, statistic.topicId);
    expect(injured?.attribution).toMatchObject([{ sourceId: fire.id }]);
    expect(injured?.target).toEqual({ kind: 'statistic', statisticId: statistic.id });
    // Words alike under no topic are not yet the same count.
    expect((await read(`${DISPATCH} It snowed.`, null))?.target).toBeNull();
  });
});
