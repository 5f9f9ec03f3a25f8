import { expect, test } from 'vitest';
import { remember } from './remember.ts';

function counting() {
  let asked = 0;
  const answer = (question: string) => {
    asked += 1;
    return question.length;
  };
  return { answer, asked: () => asked };
}

test('the same question is answered once', () => {
  const { answer, asked } = counting();
  const length = remember(10, answer);
  expect([length('abc'), length('abc'), length('de')]).toEqual([3, 3, 2]);
  expect(asked()).toBe(2);
});

test('never knows more than its limit, and nothing long', () => {
  const { answer, asked } = counting();
  const length = remember(2, answer);
  for (const question of ['a', 'b', 'c', 'a', 'x'.repeat(1000), 'x'.repeat(1000)]) length(question);
  expect(asked()).toBe(6);
});
