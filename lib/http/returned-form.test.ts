import { createHash, randomBytes } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findReturnedForm, type ReturnedForm, toReturnedFormCookie } from './returned-form.ts';

const RETURNED: ReturnedForm = {
  form: 'invite',
  outcome: 'refused',
  message: 'Nobody was invited.',
  problems: [{ field: 'email', message: 'This is not an e-mail address.', remedy: 'Write it in full.' }],
  values: { email: 'zoë; Path=/', role: 'editor' },
};

/** What a browser sends back of a Set-Cookie line. */
function sentBack(line: string): string {
  return `theme=dark; ${line.split('; ')[0]}; other=1`;
}

test('brings a form back with what was typed, whatever was typed', () => {
  expect(findReturnedForm(sentBack(toReturnedFormCookie(RETURNED, true)))).toEqual(RETURNED);
});

test('stays out of reach of scripts, and off plain connections where the site is secure', () => {
  expect(toReturnedFormCookie(RETURNED, true)).toMatch(/; HttpOnly; SameSite=Lax; Secure$/);
  expect(toReturnedFormCookie(RETURNED, false)).not.toContain('Secure');
});

test('keeps the reason where too much was typed for a cookie', () => {
  const line = toReturnedFormCookie(
    { ...RETURNED, values: { name: randomBytes(4_000).toString('hex') } },
    false,
  );
  expect(line.length).toBeLessThan(4_096);
  expect(findReturnedForm(sentBack(line))).toEqual({ ...RETURNED, values: {} });
});

test('brings two thousand letters of any script back', () => {
  const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي   ';
  // As even as letters can be; words of a language repeat themselves more.
  const bytes = Array.from({ length: 63 }, (_, block) => [
    ...createHash('sha256').update(`${block}`).digest(),
  ]).flat();
  const words = bytes
    .slice(0, 2_000)
    .map((byte) => letters[byte % letters.length])
    .join('');
  const long = { ...RETURNED, values: { words, evidenceUrl: `https://example.org/${'a/b'.repeat(100)}` } };
  expect(findReturnedForm(sentBack(toReturnedFormCookie(long, true)))).toEqual(long);
});

test('does not unfold a made-up cookie to more than a form can hold', () => {
  const bomb = brotliCompressSync(Buffer.from(JSON.stringify({ ...RETURNED, message: 'n'.repeat(1e6) })));
  expect(findReturnedForm(`figures-form=${bomb.toString('base64url')}`)).toBeNull();
});

test('reads a broken or foreign cookie as none', () => {
  for (const value of ['', '%', 'e30', 'bnVsbA', 'W10']) {
    expect(findReturnedForm(`figures-form=${value}`), value).toBeNull();
  }
  expect(findReturnedForm(null)).toBeNull();
});
