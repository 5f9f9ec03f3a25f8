import { describe, expect, it } from 'vitest';
import { toWordsEdit } from './to-claim-edit.ts';
import { wordsInSelection } from './words-in-selection.ts';

const TEXT =
  'The Port Sample harbour office counted 40 boats. The office declined to say how many were damaged. Nobody knows more.';
const INPUT = { text: TEXT, published: '2024-05-15', outlet: null };

function select(words: string) {
  const start = TEXT.indexOf(words);
  return wordsInSelection(INPUT, { start, end: start + words.length });
}

describe('selected words without a value', () => {
  it('are quoted as whole words', () => {
    expect(select('eclined to say how many were damag').quote.text).toBe(
      'declined to say how many were damaged',
    );
  });

  it('have whoever speaks in their sentence as their source', () => {
    const text = 'The mayor said the dam would hold. The engineers left.';
    const selected = wordsInSelection({ ...INPUT, text }, { start: 15, end: 33 });
    expect(selected).toMatchObject({ quote: { text: 'the dam would hold' }, source: { name: 'mayor' } });
  });

  it('have no source where their sentence names nobody, or they hold several', () => {
    expect(select('Nobody knows more.').source).toBeNull();
    expect(select('damaged. Nobody knows').source).toBeNull();
  });
});

describe('as a claim', () => {
  it('an absence stands on or before the day of publication, and keeps its words', () => {
    const words = select('declined to say how many were damaged');
    const edit = toWordsEdit(words, 'absence');
    expect(edit.figure).toBeUndefined();
    expect(edit.asOf).toMatchObject({ from: '2024-05-15', basis: 'published' });
    expect(edit.spans).toContainEqual({ role: 'quote', start: words.quote.start, end: words.quote.end });
  });

  it('a statement stands at no day of its own', () => {
    expect(toWordsEdit(select('Nobody knows more.'), 'statement')).not.toHaveProperty('asOf');
  });
});
