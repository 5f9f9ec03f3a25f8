import { expect, test } from 'vitest';
import { ok } from '#lib/result.ts';
import { parseIdempotencyKey } from './idempotency-key.ts';

test('takes a key bare or quoted', () => {
  expect(parseIdempotencyKey('0b0e7c1a-1')).toEqual(ok('0b0e7c1a-1'));
  expect(parseIdempotencyKey('"0b0e7c1a-1"')).toEqual(ok('0b0e7c1a-1'));
});

test('no header is no key', () => {
  expect(parseIdempotencyKey(null)).toEqual(ok(null));
});

test('refuses empty, endless and odd keys', () => {
  for (const header of ['', '""', 'a b', 'a"b', 'x'.repeat(101), 'é']) {
    expect(parseIdempotencyKey(header)).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
  }
});
