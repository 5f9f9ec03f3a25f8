import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUALIFIERS } from '#lib/domain/figure.ts';
import type { PublicStatistic } from '#lib/domain/public-statistic.ts';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import { CLAIM_COLUMNS } from './claim-columns.ts';
import { COLUMN_TYPES } from './column.ts';
import { fromCsv } from './from-csv.ts';
import { guardCell, unguardCell } from './guard-cell.ts';
import { anyText } from './testing/any-text.ts';
import { exportedClaim } from './testing/exported-claim.ts';
import { JSON_END, toJsonClaims, toJsonHead } from './to-claims-json.ts';
import { toCsvHead, toCsvRows } from './to-csv.ts';

const setting = { site: 'https://figures.example', locale: 'en', caveat: 'Counts are incomplete.' };
const table = (...claims: Parameters<typeof toCsvRows>[0]) => toCsvHead() + toCsvRows(claims, setting);

describe('the columns', () => {
  it('have each a name of their own and a meaning; every type in use is explained', () => {
    const names = CLAIM_COLUMNS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const { columns, dictionary } = messagesInEnglish.cite;
    expect(Object.keys(columns)).toEqual(names);
    for (const { name, type } of CLAIM_COLUMNS) {
      expect(columns[name], name).toMatch(/\.$/);
      expect(dictionary.types[type]).toBeTruthy();
    }
    expect(Object.keys(dictionary.types)).toEqual([...COLUMN_TYPES]);
  });
});

describe('a table', () => {
  it('begins with the mark of UTF-8 and a plain row of names', () => {
    const [head] = table(exportedClaim('one')).split('\r\n');
    expect(head).toBe(`\ufeff${CLAIM_COLUMNS.map(({ name }) => name).join(',')}`);
  });

  it('leaves open what the qualifier leaves open', () => {
    const rows = fromCsv(
      table(
        exportedClaim('a', { value: '7000', qualifier: 'at_least' }),
        exportedClaim('b', { value: '7000', qualifier: 'less_than' }),
        exportedClaim('c', { figure: null, kind: 'absence' }),
      ),
    );
    expect(rows).toMatchObject([
      { qualifier: 'at_least', low: '7000', high: null, figure: 'at least 7,000 people missing' },
      { qualifier: 'less_than', low: null, high: '7000' },
      { kind: 'absence', low: null, high: null, figure: null, unit: null },
    ]);
  });

  it('names nobody where nobody is named, and carries the caveat in every row', () => {
    const rows = fromCsv(table(exportedClaim('a', { chain: [] }), exportedClaim('b')));
    expect(rows.map(({ source }) => source)).toEqual([null, 'Ministry']);
    expect(rows.map(({ caveat }) => caveat)).toEqual([setting.caveat, setting.caveat]);
  });

  it('gives back, read by another program, the figures and words that went in', () => {
    const decimal = fc
      .tuple(
        fc.boolean(),
        fc.bigInt({ min: 0n, max: 10n ** 30n }),
        fc.option(fc.bigInt({ min: 0n, max: 999n })),
      )
      .map(([minus, whole, part]) => `${minus ? '-' : ''}${whole}${part === null ? '' : `.${part}`}`);
    const words = anyText.map((text) => text.toWellFormed());
    const wild = fc.oneof(
      words,
      fc
        .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", "'="), words)
        .map((pair) => pair.join('')),
    );
    fc.assert(
      fc.property(
        decimal,
        fc.constantFrom(...QUALIFIERS),
        wild,
        wild,
        (value, qualifier, verbatim, headline) => {
          const claim = exportedClaim('a', { value, qualifier, figure: { verbatim } });
          const { low = null, high = null } = claim.figure ?? {};
          const article = { ...claim.article, headline };
          const rows = fromCsv(table({ ...claim, article }, exportedClaim('b')));
          expect(rows).toHaveLength(2);
          expect(rows[0]).toMatchObject({
            low,
            high,
            qualifier,
            verbatim: verbatim || null,
            headline: headline || null,
          });
        },
      ),
    );
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+1', '@SUM(A1)', '-1+cmd|x', '\t=1', '\r=1', '\n=1', '＝1', "'=1", '-', '- none'])(
    'that a spreadsheet could run is guarded: %j',
    (text) => {
      expect(guardCell(text)).toBe(`'${text}`);
      expect(unguardCell(guardCell(text))).toBe(text);
    },
  );

  it.each(['-5', '-0.5', '1,200', "'tis", 'a=b', ''])('that none could run is left as it is: %j', (text) => {
    expect(guardCell(text)).toBe(text);
    expect(unguardCell(text)).toBe(text);
  });
});

describe('a JSON file', () => {
  const statistic: PublicStatistic = {
    id: 's',
    slug: 'missing',
    name: 'People missing',
    topic: { id: 't', slug: 'flood', name: 'Flood' },
    caveat: setting.caveat,
    definitionNumber: 2,
    definition: {
      counted: 'people missing',
      scope: null,
      place: null,
      temporality: 'point',
      measure: 'count',
      per: null,
      base: null,
      comparedTo: null,
      start: null,
      unit: { code: 'people', labelSingular: 'person', labelPlural: 'people', kind: 'people', iso4217: null },
    },
  };
  const file = {
    statistic,
    view: [
      ['sources', 'a'],
      ['sources', 'b'],
    ],
    count: 3,
    changedOn: '2026-11-24',
    credit: 'Ministry: People missing',
    words: messagesInEnglish,
  } as const;

  it('written in batches is one document with its definition, caveat, columns and claims', () => {
    const batches = [
      [exportedClaim('a'), exportedClaim('b')],
      [],
      [exportedClaim('c', { qualifier: 'at_least' })],
    ];
    const text = batches.map((claims, index) => toJsonClaims(claims, setting, index === 0));
    const document = JSON.parse(toJsonHead(file, setting) + text.join('') + JSON_END);
    expect(document).toMatchObject({
      statistic: { caveat: setting.caveat, definition: { number: 2, counted: 'people missing' } },
      view: { sources: ['a', 'b'] },
      credit: file.credit,
    });
    const keys = document.columns.map(({ name }: { readonly name: string }) => name);
    for (const claim of document.claims) expect(Object.keys(claim)).toEqual(keys);
    expect(document.claims.map(({ id }: { readonly id: string }) => id)).toEqual(['a', 'b', 'c']);
    expect(document.claims[2]).toMatchObject({ low: '7000', high: null });
  });

  it('of nothing is whole too', () => {
    expect(JSON.parse(toJsonHead(file, setting) + JSON_END).claims).toEqual([]);
  });
});
