import { expect, it } from 'vitest';
import { addressOf, localAddress, pageAddress } from './address.ts';

it('gives English no prefix and other languages theirs', () => {
  expect(addressOf('en', 'topics', 'gaza')).toBe('/topics/gaza');
  expect(addressOf('ar', 'topics', 'gaza')).toBe('/ar/topics/gaza');
  expect(localAddress('en', '/')).toBe('/');
  expect(localAddress('ar', '/')).toBe('/ar');
});

it('writes a slug so that it stays one segment', () => {
  expect(addressOf('en', 'sources', 'a/b ج')).toBe('/sources/a%2Fb%20%D8%AC');
});

it('gives the first page of a list no other address than the list', () => {
  expect(pageAddress('/topics/gaza', 1)).toBe('/topics/gaza');
  expect(pageAddress('/topics/gaza', 2)).toBe('/topics/gaza?page=2');
});
