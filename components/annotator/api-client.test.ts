import { expect, test } from 'vitest';
import { send } from './api-client.ts';

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

/** A network that gives the answers it is told to, in order; a null is a lost connection. */
function network(...answers: readonly (Response | null)[]) {
  const sent: Sent[] = [];
  const fetchFunction: typeof fetch = async (url, init) => {
    sent.push({ url: String(url), init: init ?? {} });
    const answer = answers[sent.length - 1] ?? null;
    if (answer === null) throw new TypeError('fetch failed');
    return answer;
  };
  return { sent, fetchFunction };
}

function header(sent: Sent | undefined, name: string): string | null {
  return new Headers(sent?.init.headers).get(name);
}

test('a change says which revision it starts from', async () => {
  const { sent, fetchFunction } = network(Response.json({ claim: { id: 'c1' } }));
  const result = await send({ method: 'PATCH', path: '/claims/c1', body: {}, revision: 3 }, fetchFunction);
  expect(result).toEqual({ ok: true, value: { claim: { id: 'c1' } } });
  expect(sent[0]?.url).toBe('/api/v1/claims/c1');
  expect(header(sent[0], 'if-match')).toBe('"3"');
});

test('a write that got no answer is sent again under the same key', async () => {
  const { sent, fetchFunction } = network(null, Response.json({}));
  expect(await send({ method: 'POST', path: '/claims', body: {} }, fetchFunction)).toMatchObject({
    ok: true,
  });
  expect(sent).toHaveLength(2);
  expect(header(sent[0], 'idempotency-key')).toMatch(/^[\w-]{36}$/);
  expect(header(sent[1], 'idempotency-key')).toBe(header(sent[0], 'idempotency-key'));
});

test('a server that cannot be reached is a problem in words', async () => {
  const result = await send({ method: 'GET', path: '/units' }, network().fetchFunction);
  expect(result).toMatchObject({ ok: false, failure: { kind: 'unreachable' } });
});

test('a conflict brings back what stands now', async () => {
  const body = { kind: 'conflict', detail: 'Saved by another.', theirs: { note: 'b' }, revision: 4 };
  const { fetchFunction } = network(Response.json(body, { status: 412 }));
  const result = await send({ method: 'PATCH', path: '/claims/c1', body: {}, revision: 3 }, fetchFunction);
  expect(result).toMatchObject({ ok: false, failure: { ...body, fields: [], existingId: null } });
});

test('an answer that is no JSON still says its number', async () => {
  const { fetchFunction } = network(new Response('<html>', { status: 502 }));
  const result = await send({ method: 'GET', path: '/units' }, fetchFunction);
  expect(result).toMatchObject({ ok: false, failure: { detail: expect.stringContaining('502') } });
});
