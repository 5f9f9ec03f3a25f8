import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchAddress, searchParameters } from './search-address.ts';
import {
  asksNothing,
  kindsUnder,
  LAST_SEARCH_PAGE,
  readSearchRequest,
  SEARCH_KINDS,
  SOUGHT_QUALIFIERS,
  SOUGHT_STATUSES,
} from './search-request.ts';

const read = (query: string) => {
  const parameters = new URLSearchParams(query);
  return readSearchRequest((name) => parameters.get(name));
};

describe('what an address cannot mean is left out, and said', () => {
  it('a date that is none', () => {
    expect(read('from=2024-02-30')).toMatchObject({
      request: { from: null },
      problems: [{ field: 'from', kind: 'not_a_day', written: '2024-02-30' }],
    });
  });

  it('dates the wrong way round, in the second field', () => {
    expect(read('from=2024-03-02&to=2024-03-01')).toMatchObject({
      request: { from: null, to: null },
      problems: [{ field: 'to', kind: 'before_from' }],
    });
  });

  it.each(['kind=nonsense', 'qualifier=roughly', 'status=draft', 'page=0', 'page=1e9', 'page=x'])(
    '%s',
    (query) => {
      expect(read(query).request).toEqual(read('').request);
    },
  );
});

it('drafts cannot be asked for', () => {
  expect(SOUGHT_STATUSES).toEqual(['published', 'retracted']);
});

it('asks nothing without words or filters', () => {
  expect(asksNothing(read('q=+&page=3').request)).toBe(true);
  expect(asksNothing(read('status=retracted').request)).toBe(false);
  expect(asksNothing(read('q=gaza').request)).toBe(false);
});

it.each([
  ['', SEARCH_KINDS],
  ['topic=gaza', ['statistics', 'propositions', 'claims', 'articles']],
  ['outlet=cnn', ['claims', 'articles']],
  ['from=2024-03-01', ['claims', 'articles']],
  ['qualifier=about', ['claims']],
  ['source=un&outlet=cnn', ['claims']],
  ['status=retracted', ['claims']],
])('under “%s” only kinds are looked through that can be so', (query, kinds) => {
  expect(kindsUnder(read(query).request)).toEqual(kinds);
});

it('leaves out of an address what is not asked', () => {
  expect(searchAddress('en', read('q=31,988').request)).toBe('/search?q=31%2C988');
  expect(searchAddress('ar', read('').request)).toBe('/ar/search');
});

it('every search has one address that leads back to it', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  const days = fc
    .uniqueArray(day, { minLength: 2, maxLength: 2 })
    .map((pair) => pair.map((date) => date.toISOString().slice(0, 10)).sort());
  const slug = fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/));
  const request = fc.record({
    text: fc.string().map((text) => text.replace(/\s+/gu, ' ').trim()),
    kind: fc.option(fc.constantFrom(...SEARCH_KINDS)),
    source: slug,
    outlet: slug,
    topic: slug,
    days: fc.option(days),
    qualifier: fc.option(fc.constantFrom(...SOUGHT_QUALIFIERS)),
    status: fc.constantFrom(...SOUGHT_STATUSES),
    page: fc.integer({ min: 1, max: LAST_SEARCH_PAGE }),
  });
  fc.assert(
    fc.property(request, ({ days: pair, ...rest }) => {
      const asked = { ...rest, from: pair?.[0] ?? null, to: pair?.[1] ?? null };
      const parameters = new Map(searchParameters(asked));
      expect(readSearchRequest((name) => parameters.get(name) ?? null)).toMatchObject({
        request: asked,
        problems: [],
      });
    }),
  );
});
