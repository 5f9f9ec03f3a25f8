import { describe, expect, it } from 'vitest';
import { departureKey } from '#lib/domain/claim-keys.ts';
import { NO_DEPARTURES } from '#lib/domain/claim-record.ts';
import { compareReports, statesSameValue } from './report-parts.ts';
import { type ReportSketch, reportedClaim } from './testing/reported-claim.ts';

const differencesOf = (first: ReportSketch, second: ReportSketch) =>
  compareReports(reportedClaim('first', first), reportedClaim('second', second)).map((difference) => [
    difference.part,
    difference.first,
    difference.second,
  ]);

it('finds nothing between two reports that say the same', () => {
  expect(differencesOf({}, {})).toEqual([]);
});

describe('names what differs, as each report says it', () => {
  it.each([
    ['figure', {}, { value: '9000' }, '7,000', '9,000'],
    ['words', {}, { figure: { verbatim: 'seven thousand' } }, '7000', 'seven thousand'],
    ['qualifier', { qualifier: 'at_least' }, {}, 'at least', null],
    ['modality', {}, { figure: { modality: 'estimated' } }, null, 'estimated'],
    ['counts', {}, { figure: { counts: 'soldiers missing' } }, 'people missing', 'soldiers missing'],
    [
      'scope',
      { departureKey: departureKey({ modality: 'reported' }, { ...NO_DEPARTURES, place: 'Rafah' }) },
      {},
      'is for Rafah',
      null,
    ],
    ['source', {}, { chain: [] }, 'Ministry', null],
    ['source', {}, { chain: ['CNN', 'Army'] }, 'Ministry', 'Army'],
    ['asOf', {}, { asOf: null, publishedOn: '2024-03-01' }, '1 March 2024', null],
  ] as const)('%s', (part, first, second, said, saidThen) => {
    expect(differencesOf(first, second)).toEqual([[part, said, saidThen]]);
  });
});

it('does not call it a difference who passed a figure on, or how it is capitalised', () => {
  expect(differencesOf({}, { chain: ['CNN', 'Ministry'] })).toEqual([]);
  expect(differencesOf({}, { figure: { counts: 'People missing' } })).toEqual([]);
  expect(differencesOf({}, { figure: { counts: '' } })).toEqual([]);
});

describe('a value is the same', () => {
  const isSame = (first: ReportSketch, second: ReportSketch) =>
    statesSameValue(reportedClaim('first', first), reportedClaim('second', second));

  it('whatever its qualifier makes of it, and however many zeros it is given', () => {
    expect(isSame({ qualifier: 'at_least' }, { qualifier: 'about' })).toBe(true);
    expect(isSame({ qualifier: 'at_least' }, { qualifier: 'at_most' })).toBe(true);
    expect(isSame({ value: '7000' }, { value: '7000.0' })).toBe(true);
  });

  it('only in the same unit, with the same ends, and not where one is only read into vague words', () => {
    const percent = {
      code: 'percent',
      labelSingular: '',
      labelPlural: '',
      kind: 'share',
      iso4217: null,
    } as const;
    expect(isSame({}, { figure: { unit: percent } })).toBe(false);
    expect(isSame({}, { figure: { qualifier: 'range', high: '9000' } })).toBe(false);
    expect(isSame({}, { qualifier: 'at_least', figure: { vague: 'thousands' } })).toBe(false);
    expect(isSame({}, { figure: null })).toBe(false);
  });
});
