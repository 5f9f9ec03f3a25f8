import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeQuote } from './describe-quote.ts';
import { findQuote } from './find-quote.ts';

const STORY =
  'The regional health ministry said on Thursday that at least 212 people were killed when a dam gave way above the river town of Orsel. About 1,400 were still missing.\n\nThe ministry said 3,050 others had been treated in field hospitals since Monday. A governor gave no figure.';

function quoteOf(words: string, text = STORY) {
  const start = text.indexOf(words);
  return describeQuote(text, start, start + words.length);
}

const DEAD = 'at least 212 people were killed';

describe('a quote', () => {
  it('is found where it was in the same text', () => {
    const quote = quoteOf(DEAD);
    expect(findQuote(STORY, quote)).toEqual({ kind: 'exact', start: quote.start, end: quote.end });
  });

  it('is found in the same surroundings further down', () => {
    const { start, end } = quoteOf(DEAD);
    expect(findQuote(`Updated.\n${STORY}`, quoteOf(DEAD))).toEqual({
      kind: 'exact',
      start: start + 9,
      end: end + 9,
    });
  });

  it('is found by its own words where only the surroundings changed', () => {
    const text = `Officials now say ${DEAD} in the flood.`;
    expect(findQuote(text, quoteOf(DEAD))).toMatchObject({ kind: 'moved', start: 18 });
  });

  it('of one number among several alike is told by its surroundings', () => {
    const text = 'The army counted 40 dead in Orsel. The police counted 40 dead in Vane.';
    const quote = describeQuote(text, text.lastIndexOf('40'), text.lastIndexOf('40') + 2);
    const changed = `Late edition. ${text}`;
    expect(findQuote(changed, quote)).toMatchObject({ start: changed.lastIndexOf('40') });
  });

  it('keeps its place among repeats that are alike', () => {
    const text = `${STORY}\n\n${STORY}`;
    expect(findQuote(text, quoteOf(DEAD))).toMatchObject({ kind: 'exact', start: quoteOf(DEAD).start });
  });

  it('is an orphan among repeats that are alike where none stands in its place', () => {
    expect(findQuote(`New.\n\n${STORY}\n\n${STORY}`, quoteOf(DEAD))).toEqual({
      kind: 'orphan',
      reason: 'ambiguous',
    });
  });

  it.each([
    ['a number changed', STORY.replace('212', '240'), 'at least 240 people were killed', false],
    [
      'words put in',
      STORY.replace('people were', 'people, most of them farmers, were'),
      'at least 212 people, most of them farmers, were killed',
      true,
    ],
    ['a word left out', STORY.replace('at least 212', '212'), '212 people were killed', true],
    [
      'other white space',
      STORY.replace('at least', 'at\u00a0least'),
      'at\u00a0least 212 people were killed',
      true,
    ],
  ])('is reported as changed with %s', (_, text, words, sameDigits) => {
    const found = findQuote(text, quoteOf(DEAD));
    expect(found).toMatchObject({ kind: 'changed', text: words, sameDigits });
  });

  it('takes the signs at its ends along', () => {
    const text = 'The company lost “$3.4bn in 2023, or 12%” of its worth, the filing said.';
    const quote = quoteOf('“$3.4bn in 2023, or 12%”', text);
    expect(findQuote(text.replace('3.4', '3.6'), quote)).toMatchObject({
      text: '“$3.6bn in 2023, or 12%”',
      sameDigits: false,
    });
  });

  it.each([
    ['whose passage is gone', 'The governor gave no figure for the neighbouring province on Friday.', DEAD],
    ['of a number that is gone', STORY.replace('1,400', '1,500'), '1,400'],
    [
      'of a common number in other surroundings',
      'Some 212 goats were sold at the spring market of Vane.',
      '212',
    ],
    ['reworded beyond half of its words', STORY.replace(DEAD, 'no fewer than 240 persons died'), DEAD],
    ['from an empty text', '', DEAD],
  ])('%s is an orphan', (_, text, words) => {
    expect(findQuote(text, quoteOf(words))).toEqual({ kind: 'orphan', reason: 'absent' });
  });

  it('in Arabic is found with a changed number', () => {
    const text = 'قالت وزارة الصحة إن ٢١٢ شخصا على الأقل قتلوا عندما انهار السد فوق بلدة أورسل يوم الخميس.';
    expect(findQuote(text.replace('٢١٢', '٢٤٠'), quoteOf('٢١٢ شخصا على الأقل قتلوا', text))).toMatchObject({
      kind: 'changed',
      text: '٢٤٠ شخصا على الأقل قتلوا',
      sameDigits: false,
    });
  });
});

const words = fc.constantFrom(
  'at',
  'least',
  '212',
  '40',
  'people',
  'were',
  'killed',
  'in',
  'Orsel',
  'the',
  'ministry',
  'said',
  '.',
  '“',
  '\n',
  'قتل',
  '👩‍👧',
);
const story = fc.array(words, { minLength: 1, maxLength: 60 }).map((list) => list.join(' '));

it('is found again exactly in its own text, whatever it is', () => {
  fc.assert(
    fc.property(story, fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      fc.pre(text.slice(start, end).isWellFormed() && text.slice(start, end).trim() !== '');
      expect(findQuote(text, describeQuote(text, start, end))).toEqual({ kind: 'exact', start, end });
    }),
  );
});

it('is never silently wrong: what is called exact or moved are its very words, what is changed says so', () => {
  fc.assert(
    fc.property(story, story, fc.nat(), fc.nat(), (text, other, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      fc.pre(text.slice(start, end).isWellFormed());
      const quote = describeQuote(text, start, end);
      const found = findQuote(other, quote);
      if (found.kind === 'orphan') return;
      const stands = other.slice(found.start, found.end);
      expect(found.kind === 'changed' ? found.text : quote.exact).toBe(stands);
    }),
  );
});

it('moves along with whatever is put before it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (before) => {
      fc.pre(!before.includes('212'));
      const quote = quoteOf(DEAD);
      expect(findQuote(before + STORY, quote)).toEqual({
        kind: 'exact',
        start: quote.start + before.length,
        end: quote.end + before.length,
      });
    }),
  );
});
