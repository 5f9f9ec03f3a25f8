import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareDecimals } from './compare-decimals.ts';

it.each([
  ['2', '10', -1],
  ['2.50', '2.5', 0],
  ['-1', '0', -1],
  ['-0.5', '-0.4', -1],
  ['9007199254740993', '9007199254740992', 1],
  ['0.1000000000000000001', '0.1', 1],
])('%s against %s is %i', (a, b, order) => {
  expect(compareDecimals(a, b)).toBe(order);
});

it('agrees with whole numbers of any size', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
      expect(compareDecimals(String(a), String(b))).toBe(a < b ? -1 : Number(a > b));
    }),
  );
});
