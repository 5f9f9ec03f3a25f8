import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDestination } from './find-destination.ts';

function pageUrl(target: string): string {
  const destination = findDestination(target);
  if (destination.kind !== 'page') throw new Error(`${target} is ${destination.kind}`);
  return destination.key.url;
}

/** What the first segment of an address can be; a group in parentheses is in no address. */
function topFolders(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => (name.startsWith('(') ? topFolders(`${folder}/${name}`) : [name]));
}

describe('addresses', () => {
  test('English has no prefix outside and one inside', () => {
    expect(pageUrl('/')).toBe('/en');
    expect(pageUrl('/topics/maria')).toBe('/en/topics/maria');
    expect(pageUrl('/ar')).toBe('/ar');
    expect(pageUrl('/ar/topics/maria')).toBe('/ar/topics/maria');
  });

  test('an English prefix, doubled and trailing slashes are other spellings', () => {
    const spellings = [
      ['/en', '/'],
      ['/en/topics/maria?page=2', '/topics/maria?page=2'],
      ['/topics/maria/', '/topics/maria'],
      ['/topics//maria', '/topics/maria'],
      ['/ar/', '/ar'],
    ] as const;
    for (const [target, location] of spellings) {
      expect(findDestination(target)).toEqual({ kind: 'moved', location });
    }
  });

  test('no spelling leads to another host', () => {
    for (const target of [
      '//evil.example/',
      '/\\evil.example/',
      '/en//evil.example',
      'http://evil.example/en/',
    ]) {
      const destination = findDestination(target);
      if (destination.kind === 'moved') expect(destination.location).toMatch(/^\/(?![/\\])/);
    }
  });

  test('the desk, the machines and the files of the build are left to Next', () => {
    const targets = ['/desk', '/desk/articles/new', '/api/v1/claims?x=1', '/_next/static/a.js', '/sign-in'];
    for (const target of targets) expect(findDestination(target)).toEqual({ kind: 'next' });
  });

  test('every folder of the app outside the readers’ pages is one that Next answers', () => {
    const names = topFolders('app').filter((name) => !name.startsWith('['));
    expect(names).toContain('api');
    for (const name of names) expect([name, findDestination(`/${name}`)]).toEqual([name, { kind: 'next' }]);
  });

  test('whatever else is missing shares the not-found page of its language', () => {
    const targets = [
      '/wp-login.php',
      '/topics',
      '/topics/a/b',
      '/%zz',
      '/topics/%00',
      `/topics/${'a'.repeat(201)}`,
    ];
    for (const target of targets)
      expect(findDestination(target)).toEqual({ kind: 'missing', url: '/en/not-found' });
    expect(findDestination('/ar/nowhere')).toEqual({ kind: 'missing', url: '/ar/not-found' });
  });
});

describe('keys', () => {
  test('reporting an error is made anew each time, and posted to a handler in the language of its page', () => {
    expect(findDestination('/report?claim=1&utm=x&answer=1')).toEqual({
      kind: 'fresh',
      url: '/en/report?answer=1&claim=1',
    });
    expect(findDestination('/ar/report/submission')).toEqual({ kind: 'form', url: '/ar/report/submission' });
    expect(findDestination('/report/else')).toEqual({ kind: 'missing', url: '/en/not-found' });
    expect(pageUrl('/reports/1')).toBe('/en/reports/1');
  });

  test('every spelling of one page has one key', () => {
    const spellings = [
      '/statistics/killed?axis=published&knownOn=2024-03-01',
      '/statistics/killed?knownOn=2024-03-01&axis=published',
      '/statistics/%6Billed?utm_source=x&knownOn=2024-03-01&axis=published&axis=as-of',
      '/statistics/killed?axis=published&knownOn=2024-03-01&sources=&fbclid=1',
    ];
    expect(new Set(spellings.map(pageUrl))).toEqual(
      new Set(['/en/statistics/killed?axis=published&knownOn=2024-03-01']),
    );
  });

  test('parameters that are unknown, or hold what no page reads, are dropped', () => {
    for (const query of ['_rsc=1', 'axis=sideways', `sources=${'x'.repeat(201)}`, 'sources=a%00b', 'page=']) {
      expect(pageUrl(`/statistics/killed?${query}`)).toBe('/en/statistics/killed');
    }
  });

  test('repeated values of a free parameter are kept once each', () => {
    expect(pageUrl('/statistics/killed?sources=un&sources=idf&sources=un')).toBe(
      '/en/statistics/killed?sources=un&sources=idf',
    );
  });

  test('a comparison keeps who stands where, and what stands beside', () => {
    expect(
      pageUrl(
        '/statistics/killed/compare?with=injured&with=missing&by=outlet&columns=hour&to=2024-03&axis=as-of',
      ),
    ).toBe('/en/statistics/killed/compare?by=outlet&to=2024-03&with=injured&with=missing');
  });

  test('pages that readers can make any number of are kept apart', () => {
    const shelfOf = (target: string) => {
      const destination = findDestination(target);
      return destination.kind === 'page' ? destination.key.shelf : null;
    };
    expect(shelfOf('/statistics/killed')).toBe('main');
    expect(shelfOf('/statistics/killed?axis=published')).toBe('main');
    expect(shelfOf('/statistics/killed?knownOn=2024-03-01')).toBe('open');
    expect(shelfOf('/search?q=31,988')).toBe('open');
  });

  test('any target at all has a destination, and a key of bounded length that is its own key', () => {
    const target = fc.oneof(
      fc.string(),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string().map((text) => `/statistics/${text}`),
      fc
        .array(fc.tuple(fc.constantFrom('axis', 'sources', 'knownOn', 'q'), fc.string()))
        .map((pairs) => `/statistics/killed?${new URLSearchParams(pairs)}`),
    );
    fc.assert(
      fc.property(target, (text) => {
        const destination = findDestination(text);
        if (destination.kind !== 'page') return;
        expect(destination.key.url.length).toBeLessThan(100_000);
        expect(pageUrl(destination.key.url.replace(/^\/en(?=[/?]|$)/, '').replace(/^(?!\/)/, '/'))).toBe(
          destination.key.url,
        );
      }),
      { numRuns: 500 },
    );
  });
});
