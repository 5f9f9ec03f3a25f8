import { expect, it } from 'vitest';
import { claimsShown, sourceName, WHOLE_VIEW } from './statistic-view.ts';
import { exactly } from './testing/timeline-claims.ts';

const MARCH = exactly(100, '2024-03-01');
const APRIL = exactly(120, '2024-04-01', { originKey: 'agency' });
const NOBODYS = exactly(130, '2024-05-01', { originKey: '', originSlug: null, publishedOn: null });
const ALL = [MARCH, APRIL, NOBODYS];

it('shows everything where nothing is chosen', () => {
  expect(claimsShown(ALL, WHOLE_VIEW, 'asOf')).toEqual(ALL);
});

it('keeps to the chosen sources, nobody among them', () => {
  expect(claimsShown(ALL, { ...WHOLE_VIEW, sources: ['agency', 'nobody'] }, 'asOf')).toEqual([
    APRIL,
    NOBODYS,
  ]);
});

it('keeps to the chosen days, both ends included', () => {
  const view = { ...WHOLE_VIEW, from: '2024-03-01', to: '2024-04-01' };
  expect(claimsShown(ALL, view, 'asOf')).toEqual([MARCH, APRIL]);
  expect(claimsShown(ALL, { ...view, from: '2024-03-02' }, 'asOf')).toEqual([APRIL]);
});

it('leaves out what has no day on the axis once days are chosen', () => {
  expect(claimsShown(ALL, { ...WHOLE_VIEW, from: '2024-04-01' }, 'published')).toEqual([APRIL]);
});

it('calls joint voices by their key', () => {
  expect(sourceName({ slug: null, key: 'a+b' })).toBe('a+b');
});
