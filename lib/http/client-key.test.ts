import { expect, test } from 'vitest';
import { toClientKey } from './client-key.ts';

const MORNING = new Date('2026-11-24T06:00:00Z');
const EVENING = new Date('2026-11-24T22:00:00Z');
const TOMORROW = new Date('2026-11-25T00:00:00Z');

const keyOf = (address: string | null, at = MORNING, secret = 'secret') => toClientKey(secret, address, at);

test('is one for an address all day, and another on the next, in another site, for another address', () => {
  expect(keyOf('203.0.113.9', EVENING)).toBe(keyOf('203.0.113.9'));
  const others = [
    keyOf('203.0.113.9', TOMORROW),
    keyOf('203.0.113.9', MORNING, 'other'),
    keyOf('203.0.113.8'),
    keyOf(null),
  ];
  expect(new Set([keyOf('203.0.113.9'), ...others]).size).toBe(5);
});

test('never holds the address', () => {
  expect(keyOf('203.0.113.9')).not.toContain('203');
});

test('is one for a whole IPv6 network, however it is written, and for IPv4 written as IPv6', () => {
  const network = keyOf('2001:db8:0:1::1');
  expect(keyOf('2001:0DB8:0000:0001:ffff:ffff:ffff:ffff')).toBe(network);
  expect(keyOf('2001:db8:0:1:2:3:4:5')).toBe(network);
  expect(keyOf('2001:db8:0:2::1')).not.toBe(network);
  expect(keyOf('::ffff:203.0.113.9')).toBe(keyOf('203.0.113.9'));
});
