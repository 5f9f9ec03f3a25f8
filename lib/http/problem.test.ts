import { expect, test } from 'vitest';
import type { Failure } from '#lib/domain/failure.ts';
import { problemResponse, toProblem } from './problem.ts';

const FAILURES: readonly (readonly [number, Failure])[] = [
  [422, { kind: 'invalid', fields: [{ field: 'low', message: 'Low is above high.', remedy: 'Swap them.' }] }],
  [404, { kind: 'not_found', what: 'claim', id: 'c1' }],
  [403, { kind: 'forbidden', message: 'Only an editor may publish.' }],
  [401, { kind: 'unauthenticated' }],
  [412, { kind: 'conflict', message: 'Saved by another.', mine: { a: 1 }, theirs: { a: 2 }, revision: 4 }],
  [428, { kind: 'precondition_required' }],
  [409, { kind: 'duplicate', field: 'url', message: 'Known already.', existingId: 'a1' }],
  [409, { kind: 'not_allowed_now', message: 'A rejected claim cannot be published.' }],
  [413, { kind: 'too_large', maximumBytes: 100 }],
  [429, { kind: 'rate_limited', retryAfterSeconds: 60 }],
  [415, { kind: 'unsupported_media', accepted: ['text/plain', 'text/html'] }],
];

test.each(FAILURES)('answers %i with words a person can act on: $kind', (status, failure) => {
  const problem = toProblem(failure);
  expect(problem.status).toBe(status);
  expect(problem.body).toMatchObject({ status, kind: failure.kind });
  expect(problem.body.detail).toMatch(/\w+.*\.$/);
  expect(problem.headers['content-type']).toBe('application/problem+json');
  expect(problem.headers['cache-control']).toBe('no-store');
});

test('a conflict carries both states and the revision to send next', async () => {
  const response = problemResponse({
    kind: 'conflict',
    message: 'Saved by another.',
    mine: { low: '7000' },
    theirs: { low: '7100' },
    revision: 4,
  });
  expect(response.status).toBe(412);
  expect(response.headers.get('etag')).toBe('"4"');
  expect(await response.json()).toMatchObject({
    mine: { low: '7000' },
    theirs: { low: '7100' },
    revision: 4,
  });
});

test('a rate limit says when to come back', () => {
  expect(toProblem({ kind: 'rate_limited', retryAfterSeconds: 60 }).headers['retry-after']).toBe('60');
});
