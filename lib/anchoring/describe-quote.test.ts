import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeQuote } from './describe-quote.ts';

it('holds the words and up to 48 code units on either side', () => {
  const text = `${'a'.repeat(60)}QUOTE${'b'.repeat(10)}`;
  expect(describeQuote(text, 60, 65)).toEqual({
    exact: 'QUOTE',
    prefix: 'a'.repeat(48),
    suffix: 'b'.repeat(10),
    start: 60,
    end: 65,
  });
});

it.each([
  [-1, 2],
  [2, 2],
  [3, 2],
  [0, 7],
  [0.5, 2],
  [0, 1],
])('refuses %d to %d in "👩 four"', (start, end) => {
  expect(() => describeQuote('👩 fou', start, end)).toThrow(RangeError);
});

it('never holds half a character that UTF-8 could not store', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
      fc.nat(),
      fc.nat(),
      (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        fc.pre(text.slice(start, end).isWellFormed());
        const { exact, prefix, suffix } = describeQuote(text, start, end);
        expect([exact, prefix, suffix].every((part) => part.isWellFormed())).toBe(true);
        expect(text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix)).toBe(true);
      },
    ),
  );
});
