import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

const SITE = 'https://figures.example';

test('takes what our own pages send, by any name of the machine', () => {
  expect(isSameOrigin(new Headers({ origin: SITE, host: 'internal:3000' }), SITE)).toBe(true);
  expect(isSameOrigin(new Headers({ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }), SITE)).toBe(
    true,
  );
});

test('refuses what other pages send, and what does not say where it comes from', () => {
  expect(isSameOrigin(new Headers({ origin: 'https://evil.example', host: 'figures.example' }), SITE)).toBe(
    false,
  );
  expect(
    isSameOrigin(new Headers({ origin: 'http://figures.example:81', host: 'figures.example' }), SITE),
  ).toBe(false);
  expect(isSameOrigin(new Headers({ origin: 'null', host: 'figures.example' }), SITE)).toBe(false);
  expect(isSameOrigin(new Headers({ host: 'figures.example' }), SITE)).toBe(false);
});
