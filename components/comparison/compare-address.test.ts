import { expect, it } from 'vitest';
import { type CompareView, compareAddress, PLAIN_VIEW, readCompareView } from './compare-address.ts';

function read(query: string) {
  const parameters = new URLSearchParams(query);
  return readCompareView({
    slug: 'killed',
    page: { number: Number(parameters.get('page') ?? 1) },
    parameter: (name) => parameters.get(name),
    values: (name) => parameters.getAll(name),
  });
}

it('leaves out of an address what goes without saying', () => {
  expect(compareAddress('en', 'killed', PLAIN_VIEW)).toBe('/statistics/killed/compare');
  expect(read('')).toEqual(PLAIN_VIEW);
});

it.each<Partial<CompareView>>([
  { by: 'outlet' },
  { step: 'month', to: '2024-03' },
  { to: '2024-03-21', page: 3 },
  { beside: ['injured', 'missing'] },
])('reads back what it wrote: %o', (over) => {
  const view = { ...PLAIN_VIEW, ...over };
  const address = compareAddress('ar', 'killed', view);
  expect(address).toMatch(/^\/ar\/statistics\/killed\/compare\?/);
  expect(read(address.split('?')[1] ?? '')).toEqual(view);
});

it('reads nothing into what makes no sense', () => {
  expect(read('by=colour&columns=hour&to=yesterday&with=&with=killed')).toEqual(PLAIN_VIEW);
});

it('sets each other statistic beside once, and at most five', () => {
  const query = ['a', 'b', 'a', 'c', 'd', 'e', 'f'].map((slug) => `with=${slug}`).join('&');
  expect(read(query).beside).toEqual(['a', 'b', 'c', 'd', 'e']);
});
