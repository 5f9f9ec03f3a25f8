import { expect, it } from 'vitest';
import { articleCompareAddress, readArticleSlugs } from './article-compare-address.ts';

it('names two articles in one short address, and reads them back', () => {
  const address = articleCompareAddress('en', ['a-flood', 'the-flood']);
  expect(address).toBe('/compare?articles=a-flood,the-flood');
  const query = new URLSearchParams(address.split('?')[1]);
  expect(readArticleSlugs(query.getAll('articles'))).toEqual(['a-flood', 'the-flood']);
});

it('reads what a form with two fields sends', () => {
  expect(readArticleSlugs(['a-flood', '', 'the-flood'])).toEqual(['a-flood', 'the-flood']);
});

it('leaves out of an address what is not chosen yet', () => {
  expect(articleCompareAddress('ar', [])).toBe('/ar/compare');
  expect(articleCompareAddress('en', [], 'flood')).toBe('/compare?topic=flood');
  expect(articleCompareAddress('en', ['a-flood'], 'flood')).toBe('/compare?articles=a-flood&topic=flood');
});
