import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Actor } from '#lib/domain/person.ts';
import { err, ok } from '#lib/result.ts';
import { type Newsroom, openNewsroom } from '#lib/usecases/testing/newsroom.ts';
import { answerWrite, type WriteRoute } from './answer-write.ts';

let newsroom: Newsroom;
let editor: Actor;
let carriedOut: number;

beforeAll(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.hire('editor');
  carriedOut = 0;
});

afterAll(() => newsroom.close());

const body = z.strictObject({ name: z.string() });
type Route = WriteRoute<z.infer<typeof body>, { name: string; revision: number }>;

const route: Route = {
  body,
  needsRevision: false,
  status: 201,
  act: async (request) => {
    carriedOut += 1;
    return ok({ name: request.body.name, revision: request.revision + 1 });
  },
  present: ({ name, revision }) => ({ json: { name }, revision }),
};

function send(headers: Record<string, string>, content: string, given: Partial<Route> = {}, actor = editor) {
  const request = new Request('http://desk.example/api/v1/names', {
    method: 'POST',
    body: content,
    headers: { host: 'desk.example', origin: 'http://desk.example', ...headers },
  });
  const surroundings = { deps: newsroom.deps, admit: async () => ok(actor) };
  return answerWrite(request, { ...route, ...given }, surroundings);
}

const NAME = JSON.stringify({ name: 'Ada' });

describe('answerWrite', () => {
  it('answers what the use case made, with its revision as entity tag', async () => {
    const response = await send({}, NAME);
    expect([response.status, response.headers.get('etag'), await response.json()]).toEqual([
      201,
      '"1"',
      { name: 'Ada' },
    ]);
  });

  it('refuses whoever is not signed in before reading anything', async () => {
    const request = new Request('http://desk.example/', { method: 'POST', body: 'not even JSON' });
    const response = await answerWrite(request, route, {
      deps: newsroom.deps,
      admit: async () => err({ kind: 'unauthenticated' }),
    });
    expect(response.status).toBe(401);
  });

  it('refuses a write that another site makes in a signed-in browser', async () => {
    const response = await send({ origin: 'https://elsewhere.example' }, NAME);
    expect(response.status).toBe(403);
  });

  it.each([
    ['what is not JSON', '{', 'body'],
    ['a missing field', '{}', 'name'],
    ['an unknown field', '{"name":"Ada","nmae":"x"}', 'body'],
  ])('names the field of %s', async (_, content, field) => {
    const response = await send({}, content);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ kind: 'invalid', fields: [{ field }] });
  });

  it('wants to know which revision a change starts from', async () => {
    expect((await send({}, NAME, { needsRevision: true })).status).toBe(428);
    const response = await send({ 'if-match': '"4"' }, NAME, { needsRevision: true });
    expect(response.headers.get('etag')).toBe('"5"');
  });

  it('carries a repeated request out once and answers it alike', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const before = carriedOut;
    const answers = [await send(key, NAME), await send(key, NAME)];
    expect(carriedOut - before).toBe(1);
    expect(
      await Promise.all(
        answers.map(async (each) => [each.status, each.headers.get('etag'), await each.json()]),
      ),
    ).toEqual([
      [201, '"1"', { name: 'Ada' }],
      [201, '"1"', { name: 'Ada' }],
    ]);
  });

  it('carries two requests at once under one key out once', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const before = carriedOut;
    await Promise.all([send(key, NAME), send(key, NAME), send(key, NAME)]);
    expect(carriedOut - before).toBe(1);
  });

  it('refuses another request under a used key', async () => {
    const key = { 'idempotency-key': randomUUID() };
    await send(key, NAME);
    expect((await send(key, JSON.stringify({ name: 'Grace' }))).status).toBe(409);
  });

  it('gives a failed request its key back', async () => {
    const key = { 'idempotency-key': randomUUID() };
    expect((await send(key, '{}')).status).toBe(422);
    expect((await send(key, NAME)).status).toBe(201);
  });

  it('refuses a body of more than twelve million bytes', async () => {
    const response = await send({}, JSON.stringify({ name: 'x'.repeat(12_000_001) }));
    expect(response.status).toBe(413);
  });
});
