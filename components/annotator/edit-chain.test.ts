import { expect, test } from 'vitest';
import { addCited, addJoint, removeLink } from './edit-chain.ts';
import { testLink } from './testing/claims.ts';

const CNN = testLink({ name: 'CNN' });
const OFFICIALS = testLink({ position: 1, name: 'US officials' });
const POLICE = testLink({ branch: 1, name: 'police' });

function shape(chain: ReturnType<typeof addJoint>) {
  return chain.map(({ branch, position, name }) => `${branch}.${position} ${name}`.trim());
}

test('whom a source cites comes behind it, in its own branch', () => {
  expect(shape(addCited([CNN, POLICE], 0))).toEqual(['0.0 CNN', '0.1', '1.0 police']);
});

test('a joint source begins a branch', () => {
  expect(shape(addJoint([CNN, OFFICIALS]))).toEqual(['0.0 CNN', '0.1 US officials', '1.0']);
  expect(shape(addJoint([]))).toEqual(['0.0']);
});

test('a removed step leaves no gap', () => {
  expect(shape(removeLink([CNN, OFFICIALS, POLICE], 0))).toEqual(['0.0 US officials', '1.0 police']);
  expect(shape(removeLink([CNN, POLICE], 0))).toEqual(['0.0 police']);
  expect(removeLink([CNN], 0)).toEqual([]);
});
