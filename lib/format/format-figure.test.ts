import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUALIFIERS } from '#lib/domain/figure.ts';
import type { UnitLabel } from '#lib/domain/unit.ts';
import { type FigureToWord, figureInWords } from './format-figure.ts';

const people: UnitLabel = {
  code: 'people',
  labelSingular: 'person',
  labelPlural: 'people',
  kind: 'people',
  iso4217: null,
};
const percent: UnitLabel = {
  code: 'percent',
  labelSingular: 'per cent',
  labelPlural: 'per cent',
  kind: 'share',
  iso4217: null,
};
const dollars: UnitLabel = {
  code: 'USD',
  labelSingular: 'US dollar',
  labelPlural: 'US dollars',
  kind: 'money',
  iso4217: 'USD',
};
const trucks: UnitLabel = {
  code: 'trucks',
  labelSingular: 'truck',
  labelPlural: 'trucks',
  kind: 'count',
  iso4217: null,
};

function figure(over: Partial<FigureToWord>): FigureToWord {
  return {
    verbatim: '31,988',
    qualifier: 'exact',
    low: '31988',
    high: '31988',
    best: null,
    vague: null,
    counts: 'killed',
    modality: 'reported',
    ...over,
  };
}

const atLeast = (over: Partial<FigureToWord>) => figure({ qualifier: 'at_least', high: null, ...over });

describe('the qualifier', () => {
  it.each([
    [figure({}), '31,988'],
    [atLeast({ low: '7000', verbatim: '7,000' }), 'at least 7,000'],
    [figure({ qualifier: 'more_than', high: null }), 'more than 31,988'],
    [figure({ qualifier: 'at_most', low: null, high: '10' }), 'at most 10'],
    [figure({ qualifier: 'less_than', low: null, high: '10' }), 'less than 10'],
    [figure({ qualifier: 'about' }), 'about 31,988'],
    [figure({ qualifier: 'range', low: '100', high: '300' }), '100 to 300'],
  ])('is never lost: %#', (reported, words) => {
    expect(figureInWords(reported, people).short).toBe(words);
  });
});

describe('the numeral', () => {
  const twoMillion = { qualifier: 'nearly', low: '2000000', high: '2000000' } as const;

  it('keeps the magnitude word where the number was printed with one', () => {
    expect(figureInWords(figure({ ...twoMillion, verbatim: 'two million' }), people).short).toBe(
      'nearly 2\u00a0million',
    );
  });

  it('is written in full where it was printed in full', () => {
    expect(figureInWords(figure({ ...twoMillion, verbatim: '2,000,000' }), people).short).toBe(
      'nearly 2,000,000',
    );
  });

  it('keeps every digit of numbers no float can hold', () => {
    const long = '123456789012345678901234567890.10';
    const words = figureInWords(figure({ low: long, high: long, verbatim: long }), people);
    expect(words.numeral).toBe('123,456,789,012,345,678,901,234,567,890.10');
  });

  it('carries the signs printed against it', () => {
    const cost = figure({
      low: '3000000000',
      high: '5000000000',
      qualifier: 'range',
      verbatim: '$3bn to $5bn',
    });
    expect(figureInWords(cost, dollars).short).toBe('$3\u00a0billion to $5\u00a0billion');
    expect(figureInWords(figure({ low: '-0.5', high: '-0.5' }), percent).short).toBe('\u22120.5%');
  });

  it('says a magnitude word shared by both ends of a range once', () => {
    const range = figure({ low: '3000000', high: '5000000', qualifier: 'range', verbatim: '3 to 5 million' });
    expect(figureInWords(range, people).short).toBe('3 to 5\u00a0million');
  });

  it('shows the best estimate of the source beside the range, never in its place', () => {
    const words = figureInWords(
      figure({ low: '2658', high: '3290', best: '2975', qualifier: 'range' }),
      people,
    );
    expect(words).toMatchObject({ short: '2,658 to 3,290', best: 'best estimate 2,975' });
  });
});

describe('vague words', () => {
  const majority = figure({
    vague: 'the majority',
    verbatim: 'the majority',
    qualifier: 'more_than',
    low: '50',
    high: null,
    counts: 'women and children',
  });

  it('have no numeral and no qualifier of ours', () => {
    const words = figureInWords(majority, percent);
    expect(words).toMatchObject({ numeral: null, qualifier: '', vague: 'the majority' });
    expect(words.phrase).toBe('“the majority” (women and children)');
  });

  it('say how they are read when they must be read as a number', () => {
    expect(figureInWords(majority, percent).policyNote).toBe('read as more than 50 percent');
  });

  it('need no policy', () => {
    expect(figureInWords({ ...majority, low: null, high: null }, percent).policyNote).toBe('');
  });
});

describe('the phrase', () => {
  it.each([
    [figure({ counts: 'Palestinians killed' }), people, '31,988 Palestinians killed'],
    [figure({ counts: '' }), people, '31,988 people'],
    [figure({ counts: 'aid', low: '1', high: '1' }), trucks, '1 truck (aid)'],
    [figure({ counts: 'trucks entering' }), trucks, '31,988 trucks entering'],
    [figure({ counts: 'identified dead', low: '32', high: '32' }), percent, '32% (identified dead)'],
    [figure({ counts: 'dead', modality: 'projected' }), people, '31,988 dead, projected'],
    [{ ...figure({ counts: '' }), moneyYear: 2015 }, people, '31,988 people, in prices of 2015'],
  ])('names what is counted once: %#', (reported, unit, phrase) => {
    expect(figureInWords(reported, unit).phrase).toBe(phrase);
  });
});

it('refuses what is no number, naming it', () => {
  expect(() => figureInWords(figure({ low: '1e5' }), people)).toThrow('Not a decimal: "1e5"');
});

it('writes any whole number so that its digits read back the same', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.constantFrom(...QUALIFIERS.slice(0, 3)), (value, qualifier) => {
      const decimal = String(value);
      const words = figureInWords(
        figure({ low: decimal, high: decimal, qualifier, verbatim: value.toLocaleString('en') }),
        people,
      );
      const readBack = (words.numeral ?? '').replaceAll(',', '').replace('\u2212', '-');
      expect(readBack).toBe(decimal);
    }),
  );
});
