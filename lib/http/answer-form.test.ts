import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Failure } from '#lib/domain/failure.ts';
import { err, ok, type Result } from '#lib/result.ts';
import { answerForm, type FormRoute } from './answer-form.ts';
import { findReturnedForm } from './returned-form.ts';

const SITE = 'https://figures.example';

function post(body: string, headers: Record<string, string> = {}): Request {
  return new Request(`${SITE}/account/name`, {
    method: 'POST',
    body,
    headers: { origin: SITE, 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });
}

function routeThat(answers: Result<string, Failure>): FormRoute<{ name: string; password: string }, string> {
  return {
    form: 'name',
    page: () => '/account#name',
    fields: z.object({ name: z.string(), password: z.string() }),
    kept: ['name'],
    act: async () => answers,
    done: (message) => ({ path: '/desk', message, cookies: ['session=1'] }),
  };
}

async function answer(request: Request, result: Result<string, Failure> = ok('Saved.')) {
  const response = await answerForm(request, routeThat(result), SITE);
  const cookies = response.headers.getSetCookie();
  const returned = findReturnedForm(cookies.at(-1)?.split('; ')[0] ?? null);
  return { status: response.status, location: response.headers.get('location'), cookies, returned };
}

test('goes on with a message and the cookies of what was done', async () => {
  const { status, location, cookies, returned } = await answer(post('name=Ada&password=secret'));
  expect({ status, location }).toEqual({ status: 303, location: '/desk?answer=1' });
  expect(cookies[0]).toBe('session=1');
  expect(returned).toMatchObject({ outcome: 'done', message: 'Saved.' });
});

test('returns a refused form with what was typed, but never a password', async () => {
  const problem = { field: 'name', message: 'The name is empty.', remedy: 'Give one.' };
  const refused = await answer(post('name=Ada&password=secret'), err({ kind: 'invalid', fields: [problem] }));
  expect(refused.location).toBe('/account?answer=1#name');
  expect(refused.returned).toMatchObject({
    outcome: 'refused',
    problems: [problem],
    values: { name: 'Ada' },
  });
  expect(refused.returned?.values).not.toHaveProperty('password');
});

test('says in minutes when to try again', async () => {
  const limited = await answer(
    post('name=a&password=b'),
    err({ kind: 'rate_limited', retryAfterSeconds: 700 }),
  );
  expect(limited.returned?.message).toBe('There were too many attempts. Try again in 12 minutes.');
});

test('leads whoever was signed out by way of the sign-in back to what they typed', async () => {
  const { location, returned } = await answer(post('name=Ada&password=b'), err({ kind: 'unauthenticated' }));
  expect(location).toBe(`/sign-in?next=${encodeURIComponent('/account?answer=1#name')}`);
  expect(returned?.values).toEqual({ name: 'Ada' });
});

test('does nothing for a form of another site, a body that is no form, or an endless one', async () => {
  const requests = [
    post('name=a&password=b', { origin: 'https://evil.example' }),
    post('{}', { 'content-type': 'application/json' }),
    post(`name=${'a'.repeat(70_000)}&password=b`),
    post('name=a'),
  ];
  for (const request of requests) {
    const { location, returned } = await answer(request);
    expect(location).toBe('/account?answer=1#name');
    expect(returned?.outcome).toBe('refused');
  }
});
