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
  const line = toReturnedFormCookie({ ...RETURNED, values: { name: 'n'.repeat(5_000) } }, false);
  expect(line.length).toBeLessThan(4_096);
  expect(findReturnedForm(sentBack(line))).toEqual({ ...RETURNED, values: {} });
});

test('reads a broken or foreign cookie as none', () => {
  for (const value of ['', '%', 'e30', 'bnVsbA', 'W10']) {
    expect(findReturnedForm(`figures-form=${value}`), value).toBeNull();
  }
  expect(findReturnedForm(null)).toBeNull();
});
