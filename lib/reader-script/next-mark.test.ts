import { expect, it } from 'vitest';
import { nextMark } from './next-mark.ts';

// Three series: 0 at 10, 20, 30; 1 at 18; 3 at 5, 29.
const MARKS = [
  { series: 0, x: 10 },
  { series: 0, x: 20 },
  { series: 0, x: 30 },
  { series: 1, x: 18 },
  { series: 3, x: 5 },
  { series: 3, x: 29 },
];

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 2, -1],
  ['ArrowLeft', 1, 0],
  ['ArrowLeft', 0, -1],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['ArrowDown', 0, 3],
  ['ArrowDown', 3, 5],
  ['ArrowDown', 4, -1],
  ['ArrowUp', 5, 3],
  ['ArrowUp', 3, 1],
  ['ArrowUp', 0, -1],
  ['Enter', 0, -1],
])('%s from mark %i leads to %i', (key, from, to) => {
  expect(nextMark(MARKS, from, key)).toBe(to);
});
