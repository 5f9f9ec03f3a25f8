import { describe, expect, it } from 'vitest';
import { asOfInWords } from '#lib/format/format-date.ts';
import { parseAsOfPhrase, parseDayPhrase } from './parse-as-of-phrase.ts';

const PUBLISHED = '2024-03-22';

function understood(phrase: string) {
  const parsed = parseAsOfPhrase(phrase, PUBLISHED);
  if (!parsed.ok) throw new Error(parsed.failure);
  return parsed.value;
}

describe('a typed date', () => {
  it.each([
    ['2024-03-21', '2024-03-21', '2024-03-21', 'day'],
    ['21 March 2024', '2024-03-21', '2024-03-21', 'day'],
    ['march 21, 2024', '2024-03-21', '2024-03-21', 'day'],
    ['2024-03', '2024-03-01', '2024-03-31', 'month'],
    ['March 2024', '2024-03-01', '2024-03-31', 'month'],
    ['2024', '2024-01-01', '2024-12-31', 'year'],
    ['Q1 2024', '2024-01-01', '2024-03-31', 'quarter'],
    ['20 to 22 March 2024', '2024-03-20', '2024-03-22', 'day'],
    ['28 February to 22 March 2024', '2024-02-28', '2024-03-22', 'day'],
    ['2023-12-28 to 2024-01-03', '2023-12-28', '2024-01-03', 'day'],
    ['Thursday', '2024-03-21', '2024-03-21', 'day'],
    ['yesterday', '2024-03-21', '2024-03-21', 'day'],
  ])('%s runs from %s to %s, to the %s', (phrase, from, to, precision) => {
    expect(understood(phrase)).toMatchObject({ from, to, precision, basis: 'stated' });
  });

  it('“on or before” says that the text gives none', () => {
    expect(understood('on or before 22 March 2024')).toMatchObject({ to: '2024-03-22', basis: 'published' });
  });

  it.each(['21 March 2024', 'on or before 22 March 2024', 'March 2024', '2024', '20 to 22 March 2024'])(
    'as it is printed is understood again: %s',
    (words) => {
      expect(asOfInWords(understood(words))).toBe(words);
    },
  );

  it.each(['', 'soon', '31,988', '2024-13', '2024-02-30'])('that is none says so: “%s”', (phrase) => {
    expect(parseAsOfPhrase(phrase, PUBLISHED)).toMatchObject({ ok: false });
  });

  it('that runs backwards says so', () => {
    expect(parseAsOfPhrase('2024-03-22 to 2024-03-20', null)).toMatchObject({
      ok: false,
      failure: expect.stringContaining('earlier day first'),
    });
  });

  it('relative to an unknown publication date asks for one', () => {
    expect(parseAsOfPhrase('Thursday', null)).toMatchObject({
      ok: false,
      failure: expect.stringContaining('publication date'),
    });
  });
});

it('a single day is asked for where only a day will do', () => {
  expect(parseDayPhrase('7 October 2023', null)).toEqual({ ok: true, value: '2023-10-07' });
  expect(parseDayPhrase('October 2023', null)).toMatchObject({ ok: false });
});
