import { expect, test } from 'vitest';
import { ok } from '#lib/result.ts';
import { parseIfMatch, toRevisionTag } from './revision-tag.ts';

test('reads back the tag a revision is sent under', () => {
  expect(parseIfMatch(toRevisionTag(12))).toEqual(ok(12));
});

test('a write without a revision is told to send one', () => {
  for (const header of [null, '', '  ']) {
    expect(parseIfMatch(header)).toMatchObject({ ok: false, failure: { kind: 'precondition_required' } });
  }
});

test('refuses any, weak, several, negative and endless revisions', () => {
  for (const header of ['*', 'W/"3"', '3', '"3", "4"', '"-1"', '"99999999999999999999"', '""']) {
    expect(parseIfMatch(header)).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
  }
});
