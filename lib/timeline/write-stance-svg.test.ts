import { describe, expect, it } from 'vitest';
import { STANCES } from '#lib/domain/stance.ts';
import { layoutStances } from './layout-stances.ts';
import type { StanceClaim } from './stance-claim.ts';
import { armyClaim, stanceClaim } from './testing/stance-claims.ts';
import { writeStanceSvg } from './write-stance-svg.ts';

const VERBS = { asserts: 'asserts', denies: 'denies', doubts: 'doubts', conditional: 'makes conditional' };
const PHRASES = {
  asserts: 'Asserts it',
  denies: 'Denies it',
  doubts: 'Doubts it',
  conditional: 'Makes it conditional',
};

function layout(claims: readonly StanceClaim[], form: 'wide' | 'narrow' = 'wide') {
  return layoutStances(claims, { form, locale: 'en', wordOf: (stance) => VERBS[stance] });
}

function draw(claims: readonly StanceClaim[]): string {
  const laidOut = layout(claims);
  if (laidOut === null) throw new Error('nothing to draw');
  return writeStanceSvg(laidOut, {
    idPrefix: 'test-',
    title: 'Stances',
    description: 'Who says what',
    hrefOf: ({ id }) => `#claim-${id}`,
    locale: 'en',
    words: {
      verbs: VERBS,
      phrases: PHRASES,
      retracted: 'Retracted',
      standsFor: (count) => `Stands for ${count} claims.`,
    },
  });
}

const titlesOf = (svg: string) =>
  [...svg.matchAll(/<a [^>]*><title>(.*?)<\/title>/g)].map(([, words]) => words);

describe('stances over time', () => {
  it('are one row a source, each mark a link named in words', () => {
    const svg = draw([
      stanceClaim({ id: 'a', day: '2024-03-20', stance: 'denies' }),
      armyClaim({ id: 'b', day: '2024-03-22', basis: 'published' }),
    ]);
    expect(svg.match(/class="series series-\d line-\d"/g)).toHaveLength(2);
    expect(titlesOf(svg)).toEqual([
      'Denies it: Sample Ministry, 20 March 2024 (Sample Wire).',
      'Asserts it: Sample Army, on or before 22 March 2024 (Sample Wire).',
    ]);
    expect(svg).toContain('href="#claim-a"');
  });

  it('have a sign and a word for each, so that colour tells nothing alone', () => {
    const svg = draw(STANCES.map((stance, index) => stanceClaim({ stance, day: `2024-0${index + 1}-01` })));
    const signs = STANCES.map((stance) => new RegExp(`<g id="test-${stance}">(.*?)</g>`).exec(svg)?.[1]);
    expect(new Set(signs).size).toBe(STANCES.length);
    for (const stance of STANCES) expect(svg).toContain(`>${VERBS[stance]}</text>`);
  });

  it('write a word out where a stance begins, and where there is room', () => {
    const marks = (claims: readonly StanceClaim[]) =>
      layout(claims)?.rows[0]?.marks.map(({ wordX }) => wordX !== null);
    const [january, june] = [{ day: '2024-01-01' }, { day: '2024-06-01' }];
    expect(marks([stanceClaim(january), stanceClaim(june)])).toEqual([true, false]);
    const late = stanceClaim({ day: '2024-12-31' });
    const close = [stanceClaim(january), stanceClaim({ day: '2024-01-05', stance: 'denies' }), late];
    expect(marks(close)).toEqual([true, false, true]);
  });

  it('in one place are one mark where they are alike, and stand side by side where they are not', () => {
    const reports = [
      stanceClaim({ id: 'x' }),
      stanceClaim({ id: 'y' }),
      stanceClaim({ id: 'z', stance: 'doubts' }),
    ];
    const marks = layout(reports)?.rows[0]?.marks ?? [];
    expect(marks.map(({ claim, standsFor }) => [claim.id, standsFor.length])).toEqual([
      ['y', 2],
      ['z', 1],
    ]);
    expect((marks[1]?.x ?? 0) - (marks[0]?.x ?? 0)).toBeGreaterThanOrEqual(12);
    expect(titlesOf(draw(reports))[0]).toContain('Stands for 2 claims.');
  });

  it('that were retracted are crossed, and say so', () => {
    const svg = draw([stanceClaim({ status: 'retracted' })]);
    expect(svg).toContain('class="retracted"');
    expect(titlesOf(svg)[0]).toContain('Retracted.');
  });

  it('escape every word they set', () => {
    const svg = draw([stanceClaim({ originName: '<b>"&', outletName: '<i>' })]);
    expect(svg).not.toMatch(/<b>|<i>/);
  });

  it('without any known day are not drawn; of many sources the first have a row', () => {
    expect(layout([stanceClaim({ day: null })])).toBeNull();
    const many = Array.from({ length: 30 }, (_, index) => stanceClaim({ originKey: `source-${index}` }));
    expect(layout(many, 'narrow')).toMatchObject({ width: 360, hiddenRows: 6 });
  });
});
