import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUALIFIERS, type Qualifier } from '#lib/domain/figure.ts';
import { agrees, doReachesMeet } from './agrees.ts';
import { type ComparedFigure, reachOf } from './reach.ts';

/** "at_least 7000", "range 100 300", "exact 2000000 of 2.0 million". */
function figure(text: string, unit = 'people'): ComparedFigure {
  const [numbers = '', verbatim = ''] = text.split(' of ');
  const [word = '', first = '', second = first] = numbers.split(' ');
  const qualifier = word as Qualifier; // the tables below name nothing else
  const isLower = qualifier === 'at_least' || qualifier === 'more_than';
  const isUpper = qualifier === 'at_most' || qualifier === 'less_than';
  return {
    verbatim: verbatim || first,
    qualifier,
    low: isUpper ? null : first,
    high: isLower ? null : second,
    vague: null,
    unit,
  };
}

describe('agree', () => {
  it.each([
    ['at_least 7000', 'exact 9000'],
    ['at_most 5740', 'exact 4645'],
    ['about 1200', 'exact 1163'],
    ['about 1200', 'exact 1249'],
    ['nearly 500', 'exact 471'],
    ['exact 32000', 'exact 31988'],
    ['range 100 300', 'range 250 400'],
    ['range 100 300', 'exact 300'],
    ['more_than 471', 'exact 471'],
    ['exact 4.1', 'exact 4.12'],
    ['exact 2300000 of 2.3 million', 'exact 2310000'],
  ])('%s and %s', (a, b) => {
    expect(agrees(figure(a), figure(b)).agrees).toBe(true);
  });
});

describe('do not agree', () => {
  it.each([
    ['at_least 7000', 'exact 6900'],
    ['at_most 300', 'exact 471'],
    ['about 1200', 'exact 1139'],
    ['nearly 500', 'exact 510'],
    ['exact 31988', 'exact 31898'],
    ['exact 1610', 'exact 1612'],
    ['exact 30000', 'exact 34000'],
    ['exact 100', 'exact 140'],
    ['range 100 300', 'exact 471'],
    ['exact 4.1', 'exact 4.2'],
    ['exact 2000000 of 2.0 million', 'exact 2100000 of 2.1 million'],
  ])('%s and %s', (a, b) => {
    expect(agrees(figure(a), figure(b)).agrees).toBe(false);
  });
});

it('says by what it decided', () => {
  expect(agrees(figure('about 1200'), figure('exact 1139')).because).toBe(
    'about 1,200 is read to the nearest 100 and covers 1,150 to 1,250; 1,139 is exact: they cannot both be right.',
  );
  expect(agrees(figure('at_least 7000'), figure('exact 9001')).because).toBe(
    'at least 7,000 leaves the other side open; 9,001 is exact: they can both be right.',
  );
  expect(agrees(figure('range 100 300'), figure('exact 471')).because).toBe(
    '100 to 300 covers all between; 471 is exact: they cannot both be right.',
  );
});

it('writes large numbers as they were printed', () => {
  expect(agrees(figure('exact 347000000000 of 347 billion'), figure('at_least 5')).because).toMatch(
    /^347\u00a0billion is read to the nearest 1\u00a0billion and covers 346\.5\u00a0billion to 347\.5\u00a0billion;/,
  );
  expect(agrees(figure('nearly 2000000 of 2,000,000'), figure('at_least 5')).because).toMatch(
    /^nearly 2,000,000 is read to the nearest 1,000,000 and covers 1,500,000 to 2,000,000;/,
  );
});

it('reads a whole percentage to the nearest one, a count of people as it stands', () => {
  expect(agrees(figure('exact 4', 'percent'), figure('exact 4.1', 'percent')).agrees).toBe(true);
  expect(agrees(figure('exact 4'), figure('exact 5')).agrees).toBe(false);
});

it('never weighs vague words', () => {
  const hundreds = { ...figure('at_least 200'), vague: 'hundreds' };
  expect(agrees(hundreds, figure('exact 12'))).toEqual({
    agrees: true,
    because: '“hundreds” bounds nothing; 12 is exact: they can both be right.',
  });
});

const figures: fc.Arbitrary<ComparedFigure> = fc
  .tuple(fc.constantFrom(...QUALIFIERS), fc.nat(50_000), fc.nat(50_000))
  .map(([qualifier, a, b]) =>
    figure(`${qualifier} ${Math.min(a, b)} ${qualifier === 'range' ? Math.max(a, b) : Math.min(a, b)}`),
  );

it('whatever the figures: each agrees with itself, and neither side comes first', () => {
  fc.assert(
    fc.property(figures, figures, (a, b) => {
      expect(agrees(a, a).agrees).toBe(true);
      expect(agrees(a, b).agrees).toBe(agrees(b, a).agrees);
    }),
  );
});

it('a figure reaches at least its own bounds, so ranges that overlap agree', () => {
  fc.assert(
    fc.property(figures, figures, (a, b) => {
      const overlap =
        Number(a.low ?? 0) <= Number(b.high ?? 1e9) && Number(b.low ?? 0) <= Number(a.high ?? 1e9);
      if (overlap) expect(doReachesMeet(reachOf(a), reachOf(b))).toBe(true);
    }),
  );
});

it('a lower bound agrees with everything from it upwards', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.nat(1e6), (bound, above) => {
      expect(agrees(figure(`at_least ${bound}`), figure(`exact ${bound + above}`)).agrees).toBe(true);
    }),
  );
});
