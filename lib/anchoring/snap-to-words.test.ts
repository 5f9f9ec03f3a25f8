import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapToWords } from './snap-to-words.ts';

/** Snaps the words between the bars of "some |selec|tion". */
function snapBetweenBars(marked: string): string | null {
  const start = marked.indexOf('|');
  const end = marked.indexOf('|', start + 1) - 1;
  return snapToWords(marked.replaceAll('|', ''), { start, end })?.text ?? null;
}

describe('a selection snaps', () => {
  it.each([
    ['to whole words', 'about |thir|ty people', 'thirty'],
    ['to the words it touches', 'ab|out thirty peo|ple', 'about thirty people'],
    ['without white space', 'about| thirty |people', 'thirty'],
    ['to a whole number', 'killed 31,|98|8 people', '31,988'],
    ['to a number with a magnitude glued on', 'worth $3.|4|bn today', '$3.4bn'],
    ['to a number with its currency', 'worth US$|3|.4 today', 'US$3.4'],
    ['to a number with its sign', 'fell by -0.|5|% in', '-0.5%'],
    ['to a number with narrow spaces', 'killed 31\u202f|98|8 people', '31\u202f988'],
    ['to an Arabic number', 'قتل ٣١٬٩|٨|٨ شخصا', '٣١٬٩٨٨'],
    ['to an Arabic word with its marks', 'قُتِ|لَ| شخص', 'قُتِلَ'],
    ['to a hyphenated word', 'about two-|thi|rds of', 'two-thirds'],
    ['to a span of numbers', 'between 5–|1|0 people', '5–10'],
    ['to a possessive', 'Or|se|l’s ministry', 'Orsel’s'],
    ['without the full stop after it', 'some |people|. Then', 'people'],
    ['to a sign alone', 'he said |“|some', '“'],
    ['to a whole emoji', 'a 👩‍|👩‍👧| b', '👩‍👩‍👧'],
    ['to a letter with its accent', 'Cafe|\u0301| open', 'Cafe\u0301'],
    ['within its line', 'one\n|two|\nthree', 'two'],
  ])('%s', (_, marked, expected) => {
    expect(snapBetweenBars(marked)).toBe(expected);
  });

  it.each(['a| |b', 'a||b', '| \n |', 'a|\u00a0|b'])(
    'to nothing where no words are selected: %j',
    (marked) => {
      expect(snapBetweenBars(marked)).toBeNull();
    },
  );
});

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'B',
      '1',
      '2',
      ' ',
      '\n',
      '-',
      '$',
      '%',
      ',',
      '.',
      '’',
      '\u0301',
      'ع',
      'ً',
      '漢',
      '👩',
      '\u200d',
      '🇵',
      '🇸',
      '\u00a0',
    ),
    maxLength: 80,
  }),
);

it('takes a flag whole where a mark stands before it', () => {
  expect(snapToWords('🇸\u064b🇸🇸', { start: 5, end: 6 })).toEqual({ text: '🇸\u064b🇸🇸', start: 0, end: 7 });
});

it('covers what was selected, cuts no character, and snaps no further a second time', () => {
  fc.assert(
    fc.property(texts, fc.nat(80), fc.nat(80), (text, a, b) => {
      const selection = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
      const snapped = snapToWords(text, selection);
      const words = text.slice(selection.start, selection.end).trim();
      if (snapped === null) {
        expect(words).toBe('');
        return;
      }
      expect(snapped.text).toBe(text.slice(snapped.start, snapped.end));
      expect(snapped.text).toContain(words);
      const cuts = new Set(
        [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)]
          .map(({ index }) => index)
          .concat(text.length),
      );
      expect(cuts.has(snapped.start) && cuts.has(snapped.end)).toBe(true);
      expect(snapToWords(text, snapped)).toEqual(snapped);
    }),
    { numRuns: 2_000 },
  );
});
