import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HEIGHT_MESSAGE, readHeight } from './height-message.ts';

test('reads a height in px, and nothing from messages of others', () => {
  expect(readHeight({ kind: HEIGHT_MESSAGE, height: 420 })).toBe(420);
  const others = [null, 420, 'x', {}, { kind: 'other', height: 1 }, { kind: HEIGHT_MESSAGE, height: '1' }];
  for (const message of others) expect(readHeight(message)).toBeNull();
});

test('never gives a frame a height that breaks the page around it', () => {
  fc.assert(
    fc.property(fc.anything(), (height) => {
      const read = readHeight({ kind: HEIGHT_MESSAGE, height });
      expect(read === null || (read > 0 && read <= 20_000)).toBe(true);
    }),
  );
});
