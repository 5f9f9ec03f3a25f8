import { expect, it } from 'vitest';
import { fallenBelow } from './floors.ts';

const TABLE = `
file         gold pred false  recall  prec  value  qual  unit   src srcPr srcRe  asOf    ms
00-flood        6    7     0   100.0 100.0 100.0 100.0 100.0 100.0 100.0 100.0     -   351
micro         189  230     3    99.5  98.4 100.0 100.0  99.5  94.7  98.5  93.9  90.5   703
everything right: 90.5 % of gold; F1 98.9; ignored (optional) 39; asOf over 63 matched golds; median 708 ms
`;

it('finds nothing where every column holds', () => {
  expect(fallenBelow(TABLE, { recall: 99.5, asOf: 90, everything: 90.5 })).toEqual([]);
});

it('names each column that fell, and its floor', () => {
  expect(fallenBelow(TABLE, { recall: 99, src: 95, everything: 91 })).toEqual([
    'src is 94.7 %, below its floor of 95 %.',
    'everything is 90.5 %, below its floor of 91 %.',
  ]);
});

it('does not take a missing table for a good one', () => {
  expect(() => fallenBelow('broken gold: 00-flood')).toThrow('no totals');
  expect(() => fallenBelow(TABLE, { colour: 1 })).toThrow('no column "colour"');
});
