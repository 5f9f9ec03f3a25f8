import { expect, it } from 'vitest';
import { checkReferencePoints } from './check-reference-points.ts';

const point = (asOf: string, value: string) => ({ asOf, value });

it('accepts days and plain decimals, below zero too', () => {
  const points = [point('2024-03-21', '31988'), point('2024-02-29', '-0.3'), point('2024-03-20', '0')];
  expect(checkReferencePoints(points)).toEqual([]);
});

it.each([
  ['no values', [], 'points', 'The table has no values.'],
  ['a day that is none', [point('2023-02-29', '1')], 'points.0', '"2023-02-29" is not a day.'],
  ['a day in another form', [point('21/03/2024', '1')], 'points.0', '"21/03/2024" is not a day.'],
  ['a number with commas', [point('2024-03-21', '31,988')], 'points.0', '"31,988" is not a number.'],
  ['an empty cell', [point('2024-03-21', '')], 'points.0', '"" is not a number.'],
  [
    'a day twice',
    [point('2024-03-21', '1'), point('2024-03-21', '1')],
    'points.1',
    '2024-03-21 stands twice.',
  ],
])('refuses %s', (_, points, field, message) => {
  expect(checkReferencePoints(points)).toMatchObject([{ field, message }]);
});

it('names the first few rows of a wrong column, not all', () => {
  const points = Array.from({ length: 900 }, (_, day) => point(`day ${day}`, '1'));
  expect(checkReferencePoints(points)).toHaveLength(5);
});
