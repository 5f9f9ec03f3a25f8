import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { toSitemap, toSitemapIndex } from './to-sitemap.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => name === 'url' || name === 'sitemap',
});

it('lists each language of a page, with all of them, and when it changed where that is known', () => {
  const addresses = [
    { language: 'en', url: 'https://figures.example/topics/a?b=1&c=2' },
    { language: 'ar', url: 'https://figures.example/ar/topics/a?b=1&c=2' },
  ];
  const xml = toSitemap([
    { addresses, changedAt: '2026-11-24T10:00:00.000Z' },
    { addresses: addresses.slice(0, 1), changedAt: null },
  ]);
  expect(XMLValidator.validate(xml)).toBe(true);
  const { url } = parser.parse(xml).urlset;
  expect(url.map(({ loc }: { readonly loc: string }) => loc)).toEqual([
    addresses[0]?.url,
    addresses[1]?.url,
    addresses[0]?.url,
  ]);
  expect(url[1]).toMatchObject({ lastmod: '2026-11-24T10:00:00.000Z' });
  expect(
    url[1]['xhtml:link'].map((link: Record<string, string>) => [link['@_hreflang'], link['@_href']]),
  ).toEqual(addresses.map(({ language, url: href }) => [language, href]));
  expect(url[2]).not.toHaveProperty('lastmod');
});

it('lists the files of a map', () => {
  const xml = toSitemapIndex(['https://figures.example/sitemaps/pages/all']);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(parser.parse(xml).sitemapindex.sitemap).toEqual([
    { loc: 'https://figures.example/sitemaps/pages/all' },
  ]);
});
