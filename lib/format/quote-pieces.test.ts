import { expect, it } from 'vitest';
import { quotePieces } from './quote-pieces.ts';

const exact = 'at least 7,000 people are missing, the ministry said';

it('cuts a quote at its marks and loses nothing', () => {
  const pieces = quotePieces({
    exact,
    marks: [
      { role: 'number', start: 9, end: 14 },
      { role: 'qualifier', start: 0, end: 8 },
      { role: 'source', start: 35, end: 47 },
    ],
  });
  expect(pieces.map(({ role, text }) => [role, text])).toEqual([
    ['qualifier', 'at least'],
    [null, ' '],
    ['number', '7,000'],
    [null, ' people are missing, '],
    ['source', 'the ministry'],
    [null, ' said'],
  ]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(exact);
});

it('keeps the first of two marks that overlap', () => {
  const pieces = quotePieces({
    exact,
    marks: [
      { role: 'counts', start: 9, end: 21 },
      { role: 'number', start: 9, end: 14 },
    ],
  });
  expect(pieces.map((piece) => piece.role)).toEqual([null, 'counts', null]);
});

it('is one piece without marks', () => {
  expect(quotePieces({ exact, marks: [] })).toEqual([{ start: 0, text: exact, role: null }]);
});
