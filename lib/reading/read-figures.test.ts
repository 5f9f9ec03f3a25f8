import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from './read-figures.ts';
import type { ReadFigure } from './reading.ts';

/** A dispatch of our own in the manner of a war report, with six figures worth tracking. */
const DISPATCH = `By Sample Wire Staff

The council of Port Lemmer met again on Thursday, the harbour radio reported.

According to Lemmer’s Bureau of Health, 4,112 islanders have been killed, and 9,874 wounded since the war began on October 7.

Moreover, at least 600 people are unaccounted for.

Local and foreign charities say that the majority of those killed are women and children.

The fighting has also led to the displacement of nearly two million people, with the vast majority of them living in tents.

The coast guard says that 1,200 sailors and civilians were killed on October 7.
`;

const read = (text: string) => readFigures({ text, published: '2024-03-22', outlet: 'Sample Wire' });

describe('reading a dispatch', () => {
  const { figures } = read(DISPATCH);
  const [killed, wounded, missing, majority, displaced, aside, sailors] = figures;

  it('finds its figures and nothing else', () => {
    expect(figures.map((figure) => figure.number.text)).toEqual([
      '4,112',
      '9,874',
      '600',
      'majority',
      'two million',
      'majority',
      '1,200',
    ]);
  });

  it('gives the second of two figures the source and start of the first', () => {
    for (const figure of [killed, wounded]) {
      expect(figure).toMatchObject({
        qualifier: 'exact',
        unit: 'people',
        source: {
          name: "Lemmer's Bureau of Health",
          text: 'Lemmer’s Bureau of Health',
          wording: 'According to',
        },
        since: { date: '2023-10-07', basis: 'stated' },
        asOf: { date: '2024-03-22', basis: 'published' },
      });
    }
    expect(wounded?.counts).toBe('islanders wounded');
  });

  it('leaves a figure of the outlet’s own to nobody', () => {
    expect(missing).toMatchObject({ qualifier: 'at_least', low: '600', high: null, source: null });
    expect(displaced).toMatchObject({ qualifier: 'nearly', low: '2000000', high: '2000000', source: null });
  });

  it('reads a majority as more than half, from two origins together', () => {
    expect(majority).toMatchObject({ qualifier: 'more_than', low: '50', high: null, unit: 'percent' });
    expect(majority?.joint).toEqual(['Local charities', 'foreign charities']);
  });

  it('dates a figure by the day it speaks of', () => {
    expect(sailors?.asOf).toMatchObject({ date: '2023-10-07', basis: 'stated' });
    expect(sailors?.source?.name).toBe('coast guard');
  });

  it('trusts what is told by the way less than the rest', () => {
    const others = [killed, wounded, missing, majority, displaced, sailors];
    expect(Math.min(...others.map((figure) => figure?.confidence ?? 0))).toBeGreaterThan(0.6);
    expect(aside?.confidence).toBeLessThan(0.6);
  });

  it('says why for every field', () => {
    expect(killed?.because).toEqual([
      'number: “4,112”',
      'exact: no qualifying words',
      'unit people: the words after it “islanders”',
      'source: “Lemmer’s Bureau of Health” with “According to”',
      'as of: no date for it in the text; on or before publication',
      'counted since “October 7”',
    ]);
  });

  it('is the same every time', () => {
    expect(read(DISPATCH)).toEqual({ text: DISPATCH, figures });
  });
});

const WORDS = [
  'killed',
  'people',
  '12',
  '3.4',
  'million',
  'at',
  'least',
  'the',
  'ministry',
  'said',
  'on',
  'Monday',
  'March',
  '5',
  '2024',
  '%',
  '$',
  'between',
  'and',
  'to',
  '-',
  ',',
  '.',
  '"',
  '“',
  '”',
  '\n',
  '\n\n',
  'half',
  'of',
  'them',
  'one',
  'in',
  'five',
  'According',
  'dozens',
  'no',
  'deaths',
  '(',
  ')',
  'Lee',
  '’s',
  'had',
  'from',
  '10',
  ':',
  ';',
  '•',
  'per',
  '100,000',
]; // prettier-ignore
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const anyText = fc.oneof(prose, fc.string({ maxLength: 300, unit: 'binary' }));

function spansOf(figure: ReadFigure) {
  const { quote, number, qualifierSpan, countsSpan, source, via, asOf, since } = figure;
  const spans = [quote, number, qualifierSpan, countsSpan, source, ...via, asOf?.span, since?.span];
  return spans.filter((span) => span !== null && span !== undefined);
}

describe('reading any text', () => {
  it('quotes only what stands at its place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const span of read(text).figures.flatMap(spansOf)) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
        }
      }),
    );
  });

  it('quotes the words around the number', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { quote, number } of read(text).figures) {
          expect(quote.start).toBeLessThanOrEqual(number.start);
          expect(quote.end).toBeGreaterThanOrEqual(number.end);
        }
      }),
    );
  });

  it('keeps bounds in order and fitting the qualifier', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { low, high, qualifier } of read(text).figures) {
          expect(low !== null || high !== null).toBe(true);
          if (low !== null && high !== null) expect(Number(low)).toBeLessThanOrEqual(Number(high));
          if (qualifier === 'at_least' || qualifier === 'more_than') expect(high).toBeNull();
          if (qualifier === 'at_most' || qualifier === 'less_than') expect(low).toBeNull();
        }
      }),
    );
  });

  it('reads in order, each number once', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const numbers = read(text).figures.map((figure) => figure.number);
        for (const [index, number] of numbers.entries()) {
          expect(number.start).toBeGreaterThanOrEqual(numbers[index - 1]?.end ?? 0);
        }
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
    );
  });

  it('finds the same values in whatever order paragraphs stand', () => {
    const valuesIn = (text: string) =>
      read(text)
        .figures.map(({ number, low, high, qualifier }) => `${number.text} ${low} ${high} ${qualifier}`)
        .sort();
    fc.assert(
      fc.property(prose, prose, (one, other) => {
        expect(valuesIn(`${one}\n\n${other}\n`)).toEqual(valuesIn(`${other}\n\n${one}\n`));
      }),
    );
  });

  it('is not changed by a closing paragraph without figures', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const longer = `${text}\n\nThe weather stayed calm.\n`;
        expect(read(longer).figures).toEqual(read(`${text}\n\n`).figures);
      }),
    );
  });
});

describe('reading large or odd texts', () => {
  it.each([
    ['one endless line of digits', '1'.repeat(250_000)],
    ['one endless line of words', 'said 12 people '.repeat(16_000)],
    ['brackets and quotation marks', '("“'.repeat(80_000)],
    ['hyphens', '5-'.repeat(120_000)],
    ['empty lines', '\n'.repeat(250_000)],
  ])('reads a quarter of a megabyte of %s within seconds', (_, text) => {
    const started = performance.now();
    readFigures({ text, published: null, outlet: null });
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  it('finds nothing in an empty text', () => {
    expect(readFigures({ text: '', published: null, outlet: null }).figures).toEqual([]);
  });
});
