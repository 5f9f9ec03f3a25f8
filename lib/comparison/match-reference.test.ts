import { describe, expect, it } from 'vitest';
import type { Qualifier } from '#lib/domain/figure.ts';
import type { ReferenceSeries } from '#lib/domain/reference-series.ts';
import { matchArticle } from './match-article.ts';
import { matchReference } from './match-reference.ts';
import type { MatchedFigure } from './reference-points.ts';

const MINISTRY = { id: 'ministry', slug: 'ministry', name: 'the ministry', series: 0 };

/** The Gaza Ministry of Health's reports of March 2024. */
const KILLED = seriesOf('killed', {
  '2024-03-12': '31184',
  '2024-03-13': '31272',
  '2024-03-14': '31341',
  '2024-03-20': '31923',
  '2024-03-21': '31988',
  '2024-03-22': '32070',
  '2024-03-23': '32142',
});
const WOUNDED = seriesOf('wounded', { '2024-03-20': '74096', '2024-03-21': '74188', '2024-03-22': '74298' });

describe('31,988 in an article of 22 March 2024', () => {
  it('equals the report of the day before, and proposes its source and day', () => {
    expect(matchReference(exact('31988'), KILLED)).toEqual([
      {
        kind: 'equals',
        seriesId: 'killed',
        day: '2024-03-21',
        value: '31988',
        proposes: { sourceId: 'ministry', sourceName: 'the ministry', asOf: '2024-03-21' },
        sentence: '31,988 equals the figure the ministry gave for 21 March 2024, the day before the article.',
      },
    ]);
  });

  it('is borne out by 74,188 wounded, for the same day', () => {
    const found = matchArticle([
      articleFigure('killed', '31,988 killed', exact('31988'), KILLED),
      articleFigure('wounded', '74,188 wounded', exact('74188'), WOUNDED),
    ]);
    expect(found.get('killed')?.map(({ sentence }) => sentence)).toEqual([
      '31,988 equals the figure the ministry gave for 21 March 2024, the day before the article. For the same day 74,188 wounded matches too.',
    ]);
    expect(found.get('wounded')?.[0]?.sentence).toContain('For the same day 31,988 killed matches too.');
  });

  it('is a near miss when printed as 31,898, with the right number', () => {
    expect(matchReference(exact('31898'), KILLED)).toEqual([
      {
        kind: 'near_miss',
        slip: 'transposed',
        seriesId: 'killed',
        day: '2024-03-21',
        value: '31988',
        proposes: { sourceId: 'ministry', sourceName: 'the ministry', asOf: '2024-03-21' },
        sentence:
          '31,898 is not what the ministry gave: for 21 March 2024 it gave 31,988. Two neighbouring digits stand the other way round.',
      },
    ]);
  });

  it.each([
    ['31938', 'one_digit', '2024-03-21'],
    ['319880', 'too_large', '2024-03-21'],
    ['3207', 'too_small', '2024-03-22'],
  ])('is a near miss when printed as %s: %s', (printed, slip, day) => {
    expect(matchReference(exact(printed), KILLED)).toMatchObject([{ kind: 'near_miss', slip, day }]);
  });

  it('is stale nine days later', () => {
    const reports = seriesOf('killed', {
      '2024-03-21': '31988',
      '2024-03-29': '32623',
      '2024-03-30': '32705',
    });
    const [equals, stale, ...more] = matchReference(exact('31988', '2024-03-31'), reports);
    expect(equals).toMatchObject({ kind: 'equals', day: '2024-03-21' });
    expect(stale).toEqual({
      kind: 'stale',
      seriesId: 'killed',
      day: '2024-03-30',
      value: '32705',
      daysBehind: 9,
      proposes: null,
      sentence: 'The article is nine days behind the ministry: for 30 March 2024 it had given 32,705.',
    });
    expect(more).toEqual([]);
  });
});

describe('is not called stale', () => {
  it('on the day after the report, nor when only the article’s own day had a newer one', () => {
    expect(kindsOf(exact('31988', '2024-03-22'))).toEqual(['equals']);
    expect(kindsOf(exact('31988', '2024-03-23'))).toEqual(['equals']);
  });

  it('when the article says itself of which day it speaks', () => {
    expect(kindsOf(stated('31184', '2024-03-12'))).toEqual(['equals']);
  });

  it('when the newer reports repeat the number', () => {
    const pause = seriesOf('killed', { '2023-11-23': '14800', '2023-11-27': '14800', '2023-11-28': '14800' });
    const [only, ...more] = matchReference(exact('14800', '2023-11-29'), pause);
    expect(only?.sentence).toBe(
      '14,800 equals the figure the ministry gave for 23 to 28 November 2023, the day before the article.',
    );
    expect(more).toEqual([]);
  });
});

describe('a day the article states', () => {
  it('is confirmed, and no other is proposed', () => {
    const [finding] = matchReference(stated('31988', '2024-03-21'), KILLED);
    expect(finding).toMatchObject({ kind: 'equals', proposes: { asOf: null } });
    expect(finding?.sentence).toContain('as the article says');
  });

  it('is questioned where the table gives the number for another', () => {
    expect(matchReference(stated('31988', '2024-03-20'), KILLED)).toMatchObject([
      {
        kind: 'other_day',
        day: '2024-03-21',
        sentence:
          'the ministry gave 31,988 for 21 March 2024, not for 20 March 2024, which the article states.',
      },
    ]);
  });
});

describe('a rounded figure', () => {
  it.each<[string, Qualifier, string]>([
    ['nearly 32,000', 'nearly', '32000'],
    ['more than 32,000', 'more_than', '32000'],
    ['about 32,000', 'about', '32000'],
  ])('%s agrees, and leaves the day open', (_, qualifier, printed) => {
    const figure = { ...exact(printed), qualifier };
    expect(matchReference(figure, KILLED)).toMatchObject([
      { kind: 'agrees', proposes: { sourceId: 'ministry', asOf: null } },
    ]);
  });

  it('that does not agree is no near miss', () => {
    expect(matchReference({ ...exact('31898'), qualifier: 'about' }, KILLED)).toEqual([]);
    expect(matchReference({ ...exact('40000'), qualifier: 'more_than' }, KILLED)).toEqual([]);
  });

  it('of two ends is held against what lies between them', () => {
    const range: MatchedFigure = { ...exact('31000'), qualifier: 'range', high: '32000' };
    expect(matchReference(range, KILLED)).toMatchObject([{ kind: 'agrees', value: '31988' }]);
  });
});

describe('a table says nothing', () => {
  it('of numbers it does not hold', () => expect(kindsOf(exact('30228'))).toEqual([]));
  it('of numbers it gave only after the article', () => {
    expect(kindsOf(exact('32142', '2024-03-21'))).toEqual([]);
  });
  it('when it is empty', () => expect(matchReference(exact('31988'), seriesOf('none', {}))).toEqual([]));
});

describe('the figures of one article', () => {
  it('choose among days of equal numbers the one they share', () => {
    const killed = seriesOf('killed', { '2024-03-20': '31988', '2024-03-21': '31988' });
    const wounded = seriesOf('wounded', { '2024-03-20': '74188', '2024-03-21': '74298' });
    const found = matchArticle([
      articleFigure('a', '31,988 killed', exact('31988'), killed),
      articleFigure('b', '74,188 wounded', exact('74188'), wounded),
    ]);
    expect(found.get('a')?.[0]?.day).toBe('2024-03-20');
  });

  it('hear of another’s table only where it holds the very number', () => {
    const others = { ...articleFigure('a', '31,898 killed', exact('31898'), KILLED), originIds: ['army'] };
    expect(matchArticle([others]).get('a')).toEqual([]);
    const repeated = { ...others, figure: exact('31988') };
    expect(matchArticle([repeated]).get('a')).toMatchObject([{ kind: 'equals' }]);
  });
});

function seriesOf(id: string, values: Readonly<Record<string, string>>): ReferenceSeries {
  const points = Object.entries(values).map(([asOf, value]) => ({ asOf, value }));
  const about = { name: id, source: MINISTRY, url: null, licence: null, retrievedOn: null };
  return { id, statisticId: id, ...about, points };
}

function exact(printed: string, publishedOn = '2024-03-22'): MatchedFigure {
  const asOf = { from: publishedOn, to: publishedOn, basis: 'published' } as const;
  return { qualifier: 'exact', low: printed, high: printed, publishedOn, asOf };
}

function stated(printed: string, day: string): MatchedFigure {
  return { ...exact(printed), asOf: { from: day, to: day, basis: 'stated' } };
}

function articleFigure(id: string, words: string, figure: MatchedFigure, series: ReferenceSeries) {
  return { id, words, figure, originIds: [], series: [series] };
}

function kindsOf(figure: MatchedFigure): readonly string[] {
  return matchReference(figure, KILLED).map(({ kind }) => kind);
}
