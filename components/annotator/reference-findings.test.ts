import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '#lib/domain/article-record.ts';
import type { ClaimFigure, ClaimRecord } from '#lib/domain/claim-record.ts';
import type { ReferenceSeries } from '#lib/domain/reference-series.ts';
import { referenceFindingsOf } from './reference-findings.ts';
import { toDayEdit } from './take-over-day.ts';
import { testClaim, testLink, testStatistic } from './testing/claims.ts';

const KILLED: ReferenceSeries = {
  id: 'series-1',
  statisticId: 'killed',
  name: 'Killed, daily reports',
  source: { id: 'ministry', slug: 'ministry', name: 'the ministry', series: 0 },
  url: null,
  licence: null,
  retrievedOn: null,
  points: [
    { asOf: '2024-03-20', value: '31923' },
    { asOf: '2024-03-21', value: '31988' },
  ],
};

const ARTICLE: ArticleRecord = {
  id: 'article-1',
  slug: 'article-1',
  revision: 1,
  outletId: 'outlet-1',
  outletName: 'Sample Wire',
  topicId: 'topic-1',
  canonicalUrl: null,
  headline: 'Evening summary',
  headlineIsOurs: false,
  byline: null,
  language: 'en',
  publishedOn: '2024-03-22',
  createdAt: '2024-03-22T10:00:00.000Z',
};

const PUBLISHED_DAY = testClaim({ target: { kind: 'statistic', statisticId: 'killed' } });

function findingsOf(claim: ClaimRecord, references: readonly ReferenceSeries[] = [KILLED]) {
  const statistics = [testStatistic('killed', 'Palestinians killed in the Gaza Strip')];
  const names = { topics: [], propositions: [], units: [], sources: [], outlets: [], statistics };
  return referenceFindingsOf({ claims: [claim], names, references, article: ARTICLE }, claim.id);
}

describe('a card says what a published table gives', () => {
  it('for a claim of its statistic', () => {
    expect(findingsOf(PUBLISHED_DAY).map(({ sentence }) => sentence)).toEqual([
      '31,988 equals the figure the ministry gave for 21 March 2024, the day before the article.',
    ]);
  });

  it('for a suggestion whose statistic is only proposed', () => {
    expect(findingsOf(testClaim())).toMatchObject([{ kind: 'equals' }]);
  });

  it('and keeps its answer while nothing changes', () => {
    const desk = {
      claims: [PUBLISHED_DAY],
      names: {
        topics: [],
        propositions: [],
        units: [],
        sources: [],
        outlets: [],
        statistics: [testStatistic('killed', 'Killed')],
      },
      references: [KILLED],
      article: ARTICLE,
    };
    expect(referenceFindingsOf(desk, 'claim-1')).toBe(referenceFindingsOf(desk, 'claim-1'));
  });
});

describe('a card says nothing of', () => {
  it.each<[string, Partial<ClaimRecord>]>([
    [
      'a claim of another scope',
      { departures: { ...PUBLISHED_DAY.departures, scopeExcludes: ['unidentified'] } },
    ],
    ['a projection', { figure: figure({ modality: 'projected' }) }],
    ['another unit', { figure: figure({ unit: 'households' }) }],
    ['vague words', { figure: figure({ vague: 'tens of thousands', policy: 'least' }) }],
    ['a rejected claim', { status: 'rejected' }],
    ['an untracked claim', { target: { kind: 'untracked' } }],
  ])('%s', (_, changes) => {
    expect(findingsOf({ ...PUBLISHED_DAY, ...changes })).toEqual([]);
  });

  it('a near number that comes from somebody else', () => {
    const near = { ...PUBLISHED_DAY, figure: figure({ low: '31898', high: '31898', verbatim: '31,898' }) };
    expect(findingsOf(near)).toMatchObject([{ kind: 'near_miss' }]);
    const attribution = [testLink({ sourceId: 'army', name: 'the army' })];
    expect(findingsOf({ ...near, attribution })).toEqual([]);
  });

  it('anything, without a table', () => expect(findingsOf(PUBLISHED_DAY, [])).toEqual([]));
});

describe('the day of a table', () => {
  const [equals] = findingsOf(PUBLISHED_DAY);
  if (equals === undefined) throw new Error('31,988 stands in the table');

  it('becomes the as-of date, and readers are told where it is from', () => {
    expect(toDayEdit(equals, PUBLISHED_DAY, KILLED.name)).toEqual({
      asOf: { date: '2024-03-21', from: '2024-03-21', to: '2024-03-21', precision: 'day', basis: 'stated' },
      note: 'As-of date found in a published table: Killed, daily reports.',
    });
  });

  it('leaves an editor’s note alone', () => {
    expect(toDayEdit(equals, { ...PUBLISHED_DAY, note: 'Civilians.' }, KILLED.name)).not.toHaveProperty(
      'note',
    );
  });

  it('is not offered once taken, nor for what readers see already', () => {
    const taken = toDayEdit(equals, PUBLISHED_DAY, KILLED.name)?.asOf ?? null;
    expect(toDayEdit(equals, { ...PUBLISHED_DAY, asOf: taken }, KILLED.name)).toBeNull();
    expect(toDayEdit(equals, { ...PUBLISHED_DAY, status: 'published' }, KILLED.name)).toBeNull();
  });
});

function figure(changes: Partial<ClaimFigure>): ClaimFigure {
  const plain = testClaim().figure;
  if (plain === null) throw new Error('the usual claim has a figure');
  return { ...plain, ...changes };
}
