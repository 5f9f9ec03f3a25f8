import { expect, it } from 'vitest';
import { describeQuote } from '#lib/anchoring/describe-quote.ts';
import { contextAfter, contextBefore } from './quote-context.ts';

const TEXT =
  'The harbour master counted boats all night, and wrote each name in the book he always kept by the door.';

function contextOf(quote: string) {
  const start = TEXT.indexOf(quote);
  const { prefix, suffix } = describeQuote(TEXT, start, start + quote.length);
  return [contextBefore(prefix), contextAfter(suffix)];
}

it('keeps a whole context whole, on one line', () => {
  expect(contextBefore('It was late.\n\nThen ')).toBe('It was late. Then ');
  expect(contextAfter(', he said.\n')).toBe(', he said. ');
  expect(contextOf('counted boats all night')[0]).toBe('The harbour master ');
});

it('begins and ends a cut context at a whole word, and shows that it is cut', () => {
  const [before, after] = contextOf('wrote each name');
  expect(before).toBe('…harbour master counted boats all night, and ');
  expect(after).toBe(' in the book he always kept by the door.');
  expect(contextOf('harbour')[1]).toBe(' master counted boats all night, and wrote each…');
});

it('shows nothing of a word too long to show whole', () => {
  expect(contextAfter('x'.repeat(48))).toBe('…');
  expect(contextBefore('x'.repeat(48))).toBe('…');
});
