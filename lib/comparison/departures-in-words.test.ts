import { expect, it } from 'vitest';
import { departuresInWords } from './departures-in-words.ts';

it('says what a claim counts otherwise than its statistic', () => {
  expect(departuresInWords('-unidentified-dead;place=Rafah;start=2023-10-08')).toBe(
    'leaves out unidentified dead, is for Rafah, counts from 8 October 2023',
  );
});

it('says nothing of a claim that follows the definition, nor of how it is meant', () => {
  expect(departuresInWords('')).toBeNull();
  expect(departuresInWords('modality=projected')).toBeNull();
});
