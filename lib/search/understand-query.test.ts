import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signedUnit, understandQuery } from './understand-query.ts';

const figureOf = (text: string) => {
  const { figure } = understandQuery(text);
  return figure === null ? null : [figure.qualifier, figure.low, figure.high];
};

it.each([
  ['٣١٬٩٨٨', ['exact', '31988', '31988']],
  ['۳۱٬۹۸۸', ['exact', '31988', '31988']],
  ['٣٢٪', ['exact', '32', '32']],
  ['٤٫١', ['exact', '4.1', '4.1']],
])('%s is read in whatever digits it is written', (text, figure) => {
  expect(figureOf(text)).toEqual(figure);
});

it('keeps what was typed, and the words beside the figure', () => {
  expect(understandQuery('غزة ٣١٬٩٨٨')).toMatchObject({ text: 'غزة ٣١٬٩٨٨', words: 'غزة' });
  expect(understandQuery('ministry of health')).toEqual({
    text: 'ministry of health',
    figure: null,
    words: 'ministry of health',
  });
});

it.each([
  ['$1.9bn', 'USD'],
  ['32%', 'percent'],
  ['300 homes', null],
  ['31,988 people', null],
])('the sign of %s demands %s', (text, unit) => {
  const { figure } = understandQuery(text);
  expect(figure === null ? undefined : signedUnit(figure)).toBe(unit);
});

const SPELLINGS: readonly ((number: number) => string)[] = [
  String,
  (number) => new Intl.NumberFormat('en').format(number),
  (number) => new Intl.NumberFormat('ar-EG').format(number),
  (number) => new Intl.NumberFormat('fa').format(number),
];

it('whole numbers are one figure in every spelling', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (number) => {
      for (const spell of SPELLINGS) {
        expect(figureOf(spell(number)), spell(number)).toEqual(['exact', String(number), String(number)]);
      }
    }),
  );
});

it('no query is too odd to be understood', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(understandQuery(text).text).toBe(text);
    }),
  );
});
