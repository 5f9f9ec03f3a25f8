import { expect, it } from 'vitest';
import { messagesInEnglish as words } from '#lib/format/messages/en.ts';
import { changesInWords } from './changes-in-words.ts';

it('names each part with what stood there and what stands there now', () => {
  const changes = [
    { part: 'figure', before: 'at least 46', after: '47' },
    { part: 'asOf', before: '2024-03-21', after: '2024-03' },
    { part: 'stance', before: 'asserts', after: 'denies' },
    { part: 'quote', before: null, after: null },
    { part: 'note', before: null, after: 'Counted twice.' },
  ] as const;
  expect(changesInWords(changes, words.claim.parts, words)).toEqual([
    'figure from “at least 46” to “47”',
    'as-of date from “21 March 2024” to “March 2024”',
    'stance from “Asserts it” to “Denies it”',
    'evidence changed',
    'note from “–” to “Counted twice.”',
  ]);
});

it('puts the choices of a definition in words', () => {
  const change = { part: 'temporality', before: 'point', after: 'cumulative' } as const;
  expect(changesInWords([change], words.corrections.statisticParts, words)).toEqual([
    'how it runs from “the state at a moment” to “a running total”',
  ]);
});
