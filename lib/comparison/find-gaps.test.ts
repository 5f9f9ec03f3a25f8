import { describe, expect, it } from 'vitest';
import { atLeast, exactly } from '#lib/timeline/testing/timeline-claims.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import { findGaps } from './find-gaps.ts';

const DAY = '2024-03-01';
const of = (originKey: string, value: number, over: Partial<TimelineClaim> = {}) =>
  exactly(value, DAY, { originKey, ...over });
const gapsIn = (...claims: readonly TimelineClaim[]) =>
  findGaps(claims).map(({ first, second }) => [first.originKey, second.originKey]);

it('sets the least beside each that does not agree with it, the widest gap first', () => {
  expect(gapsIn(of('b', 20), of('a', 10), of('c', 300))).toEqual([
    ['a', 'c'],
    ['a', 'b'],
  ]);
});

it('finds a gap between two who both agree with a third', () => {
  const range = of('a', 1, { qualifier: 'range', high: '100' });
  expect(gapsIn(range, of('b', 10), of('c', 50))).toEqual([['b', 'c']]);
});

it('weighs the latest word of each origin', () => {
  const later = exactly(20, '2024-03-02', { originKey: 'a' });
  expect(gapsIn(of('a', 10), later, of('b', 20))).toEqual([]);
});

describe('there is no gap', () => {
  it.each([
    ['where bounds meet', [atLeast(7000, DAY, { originKey: 'a' }), of('b', 9000)]],
    ['within one origin', [of('a', 10), of('a', 20)]],
    ['to what nobody is named for', [of('a', 10), of('', 20)]],
    ['to vague words, whose bounds are a policy’s', [of('a', 10), of('b', 200, { vague: 'hundreds' })]],
    ['to what was taken back', [of('a', 10), of('b', 20, { status: 'retracted' })]],
    ['where nothing is reported', []],
  ])('%s', (_words, claims) => {
    expect(gapsIn(...claims)).toEqual([]);
  });
});
