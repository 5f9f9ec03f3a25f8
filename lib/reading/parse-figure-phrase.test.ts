import { describe, expect, it } from 'vitest';
import { parseFigurePhrase } from './parse-figure-phrase.ts';

describe('understanding a value as an editor types it', () => {
  it.each([
    ['31,988', 'exact', '31988', '31988', null],
    ['at least 7,000', 'at_least', '7000', null, null],
    ['At least 7,000 ', 'at_least', '7000', null, null],
    ['nearly two million', 'nearly', '2000000', '2000000', null],
    ['between 100 and 300', 'range', '100', '300', null],
    ['100-300', 'range', '100', '300', null],
    ['up to 50', 'at_most', null, '50', null],
    ['fewer than 50', 'less_than', null, '50', null],
    ['50 or more', 'at_least', '50', null, null],
    ['50+', 'at_least', '50', null, null],
    ['$3.4bn', 'exact', '3400000000', '3400000000', 'USD'],
    ['£1.5m', 'exact', '1500000', '1500000', 'GBP'],
    ['about 5 percent', 'about', '5', '5', 'percent'],
    ['5%', 'exact', '5', '5', 'percent'],
    ['60 cents', 'exact', '0.6', '0.6', 'USD'],
    ['300 homes', 'exact', '300', '300', 'homes'],
    ['at least 12 people', 'at_least', '12', null, 'people'],
    ['12 per 100,000', 'exact', '12', '12', 'per 100000'],
    ['half', 'exact', '50', '50', 'percent'],
    ['no deaths', 'exact', '0', '0', 'people'],
  ])('%s', (phrase, qualifier, low, high, unit) => {
    expect(parseFigurePhrase(phrase)).toMatchObject({ ok: true, value: { qualifier, low, high, unit } });
  });

  it.each([
    ['hundreds', 'at_least', '200', 'hundreds'],
    ['most', 'more_than', '50', 'most'],
    ['the majority', 'more_than', '50', 'majority'],
    ['tens of thousands', 'at_least', '20000', 'tens of thousands'],
  ])('%s keeps its words and names its policy', (phrase, qualifier, low, vague) => {
    expect(parseFigurePhrase(phrase)).toMatchObject({
      ok: true,
      value: { qualifier, low, high: null, vague, policy: 'least-plural' },
    });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['a lot', 'no_number'],
    ['12 and 30', 'several_numbers'],
  ])('%j is refused as %s, with a remedy', (phrase, kind) => {
    const parsed = parseFigurePhrase(phrase);
    expect(parsed).toMatchObject({ ok: false, failure: { kind } });
    expect(parsed.ok ? '' : parsed.failure.remedy).not.toBe('');
  });
});
