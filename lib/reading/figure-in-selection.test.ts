import { describe, expect, it } from 'vitest';
import { figureInSelection, snapSelection } from './figure-in-selection.ts';

const TEXT =
  'The bureau said at least 31,988 islanders were killed. Nothing else is known of May 2023 there.';

/** Selects the first occurrence of some words. */
function select(words: string) {
  const start = TEXT.indexOf(words);
  const input = { text: TEXT, published: '2024-05-15', outlet: null };
  return figureInSelection(input, { start, end: start + words.length });
}

describe('making a figure of selected words', () => {
  it('snaps to the whole number', () => {
    const start = TEXT.indexOf('1,9');
    expect(snapSelection(TEXT, { start, end: start + 2 }).text).toBe('31,988');
  });

  it('snaps to whole words and drops the spaces around', () => {
    const start = TEXT.indexOf('reau said ');
    expect(snapSelection(TEXT, { start, end: start + 10 }).text).toBe('bureau said');
  });

  it('fills in what the engine reads there', () => {
    expect(select('31,9')).toMatchObject({
      low: '31988',
      high: null,
      qualifier: 'at_least',
      unit: 'people',
      source: { name: 'bureau' },
      quote: { text: 'The bureau said at least 31,988 islanders were killed.' },
    });
  });

  it('quotes a longer selection as it was made', () => {
    expect(select('at least 31,988 islanders were kil').quote.text).toBe(
      'at least 31,988 islanders were killed',
    );
  });

  it('takes a number the engine passes over, when an editor insists', () => {
    expect(select('2023')).toMatchObject({ low: '2023', high: '2023', confidence: 0 });
  });

  it('leaves the value empty where the selection holds no number', () => {
    const figure = select('Nothing else');
    expect(figure).toMatchObject({ verbatim: '', low: null, high: null, quote: { text: 'Nothing else' } });
  });

  it('stays within the text', () => {
    const input = { text: TEXT, published: null, outlet: null };
    expect(figureInSelection(input, { start: -5, end: 9_999 }).quote.text).toBe(TEXT);
  });
});
