import { expect, it } from 'vitest';
import { contextAfter, contextBefore } from './quote-context.ts';

const LONG = 'The harbour master counted boats all night and wrote each name in the book he kept. '.repeat(4);

it('keeps a short context whole, on one line', () => {
  expect(contextBefore('It was late.\n\nThen ')).toBe('It was late. Then ');
  expect(contextAfter(', he said.\n')).toBe(', he said. ');
});

it('cuts a long context at a word and shows that it is cut', () => {
  const before = contextBefore(LONG);
  expect(before).toMatch(/^…\S/);
  expect(before.length).toBeLessThanOrEqual(121);
  expect(LONG).toContain(before.slice(1).trim());
  const after = contextAfter(LONG);
  expect(after).toMatch(/\S…$/);
  expect(after.length).toBeLessThanOrEqual(121);
  expect(LONG.startsWith(`${after.slice(0, -1)} `)).toBe(true);
});

it('cuts within a word where there is no other place', () => {
  expect(contextAfter('x'.repeat(300)).length).toBe(121);
});
