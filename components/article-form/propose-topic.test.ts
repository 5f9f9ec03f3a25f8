import { expect, test } from 'vitest';
import { proposeTopic } from './propose-topic.ts';

const TOPICS = [
  { id: 'maria', slug: 'maria', name: 'Hurricane Maria', place: 'Puerto Rico' },
  { id: 'gaza', slug: 'gaza', name: 'The war in Gaza', place: 'Gaza Strip' },
];

test('a text belongs to the topic whose names it uses most', () => {
  expect(proposeTopic('In Gaza, the ministry said. Aid entered Gaza. Maria Lopez reported.', TOPICS)).toBe(
    'gaza',
  );
});

test('a name said once proposes nothing', () => {
  expect(proposeTopic('The war, the storm; Gaza was mentioned.', TOPICS)).toBeNull();
});

test('two topics alike propose nothing', () => {
  const twins = [...TOPICS, { id: 'other', slug: 'other', name: 'Aid to Gaza', place: 'Gaza Strip' }];
  expect(proposeTopic('Gaza and again Gaza.', twins)).toBeNull();
});
