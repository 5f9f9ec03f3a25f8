import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDecimals, negated } from './add-decimals.ts';

it.each([
  ['1200', '50', '1250'],
  ['4.1', '-0.05', '4.05'],
  ['0.05', '-0.1', '-0.05'],
  ['9007199254740993', '0.5', '9007199254740993.5'],
])('%s and %s are %s', (a, b, sum) => {
  expect(addDecimals(a, b)).toBe(sum);
});

it('adds whole numbers of any size, and takes away what it added', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
      expect(addDecimals(String(a), String(b))).toBe(String(a + b));
      expect(addDecimals(String(a + b), negated(String(b)))).toBe(String(a));
    }),
  );
});
