import { describe, expect, it } from 'vitest';
import { orderFound } from './order-found.ts';

const KILLED = { id: 'killed', label: 'Palestinians killed in the Gaza Strip', detail: 'people, cumulative' };
const CHILDREN = { id: 'children', label: 'Children killed in the Gaza Strip', alsoNamed: ['Minors killed'] };
const HARBOUR = { id: 'harbour', label: 'Boats lost in the harbour' };

function idsOf(words: string) {
  const { matching, similar } = orderFound(words, [KILLED], [KILLED, CHILDREN, HARBOUR]);
  return { matching: matching.map(({ id }) => id), similar: similar.map(({ id }) => id) };
}

describe('what typed words find', () => {
  it('matches by the beginnings of words, wherever it was found, once', () => {
    expect(idsOf('kill gaza')).toEqual({ matching: ['killed', 'children'], similar: ['harbour'] });
  });

  it('matches by another name', () => {
    expect(idsOf('minors').matching).toEqual(['children']);
  });

  it('is only similar where a word stands nowhere in it', () => {
    expect(idsOf('people displaced in the Gaza Strip')).toEqual({
      matching: [],
      similar: ['killed', 'children', 'harbour'],
    });
  });
});
