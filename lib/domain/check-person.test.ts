import { expect, test } from 'vitest';
import { findEmailProblem, findNameProblem, findPasswordProblem, normalizeEmail } from './check-person.ts';

test('accepts the addresses people have', () => {
  for (const address of [
    'ada@example.org',
    ' Ada.Lovelace@News.Example.org ',
    "o'neill+desk@example.co.uk",
    'a_b-c@x9-y.example',
  ]) {
    expect(findEmailProblem(address), address).toBeNull();
  }
});

test('refuses what is no address, and endless ones quickly', () => {
  const endless = `${'a'.repeat(60)}@${'b'.repeat(50_000)}`;
  for (const address of [
    '',
    'ada',
    'ada@',
    '@example.org',
    'ada@example',
    'a b@example.org',
    'a@b@c.org',
    endless,
  ]) {
    expect(findEmailProblem(address)?.field, address.slice(0, 30)).toBe('email');
  }
});

test('reads two spellings of an address as one', () => {
  expect(normalizeEmail(' Ada@Example.ORG ')).toBe('ada@example.org');
});

test('asks for a password of 10 to 128 characters that is not the address', () => {
  expect(findPasswordProblem('nine char', 'ada@example.org')?.message).toBe('The password is too short.');
  expect(findPasswordProblem('ten chars!', 'ada@example.org')).toBeNull();
  expect(findPasswordProblem('x'.repeat(129), 'ada@example.org')?.message).toBe('The password is too long.');
  expect(findPasswordProblem('Ada@example.org', 'ada@example.org')?.field).toBe('password');
});

test('asks for a name that fits a line', () => {
  expect(findNameProblem('   ')?.message).toBe('The name is empty.');
  expect(findNameProblem('n'.repeat(101))?.remedy).toBe('Use at most 100.');
  expect(findNameProblem('Ada')).toBeNull();
});
