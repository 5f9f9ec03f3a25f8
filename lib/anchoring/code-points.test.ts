import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromCodePoints, toCodePoints } from './code-points.ts';

it('counts a pair of surrogates once', () => {
  expect(toCodePoints('👩 says 40', { start: 8, end: 10 })).toEqual({ start: 7, end: 9 });
});

it('agrees with the code points of the text, and turns back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(40), fc.nat(40), (text, a, b) => {
      const points = [...text];
      const from = Math.min(a, b, points.length);
      const to = Math.min(Math.max(a, b), points.length);
      const start = points.slice(0, from).join('').length;
      const end = start + points.slice(from, to).join('').length;
      expect(toCodePoints(text, { start, end })).toEqual({ start: from, end: to });
      expect(fromCodePoints(text, { start: from, end: to })).toEqual({ start, end });
    }),
  );
});

it('finds nothing beyond the end of the text', () => {
  expect(fromCodePoints('four', { start: 2, end: 5 })).toBeNull();
});
