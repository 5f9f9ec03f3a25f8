import { expect, it } from 'vitest';
import { messagesInEnglish as words } from '#lib/format/messages/en.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import { chartCaption } from './chart-caption.ts';

const claim: TimelineClaim = {
  id: '1',
  kind: 'figure',
  status: 'published',
  verbatim: '46',
  qualifier: 'exact',
  low: '46',
  high: '46',
  best: null,
  vague: null,
  modality: 'reported',
  unit: 'people',
  counts: '',
  departures: '',
  asOfFrom: '2026-11-13',
  asOfTo: '2026-11-13',
  asOfPrecision: 'day',
  asOfBasis: 'stated',
  saidOn: null,
  publishedOn: null,
  originKey: '',
  originName: '',
  originSlug: null,
  colourIndex: null,
  outletName: 'Sample Wire',
  revisedFrom: null,
  articleId: 'a',
};

it('says how many figures stand over which days, and how many were retracted', () => {
  const later: TimelineClaim = { ...claim, id: '2', status: 'retracted', asOfTo: '2026-12-01' };
  expect(chartCaption([claim, later], 'asOf', words)).toBe(
    '2 figures, 13 November 2026 to 1 December 2026; 1 of them retracted.',
  );
});

it('says which figures have no place on its axis', () => {
  const dated: TimelineClaim = { ...claim, id: '2', publishedOn: '2026-11-14' };
  expect(chartCaption([claim, dated], 'published', words)).toBe(
    '1 figure, 14 November 2026. 1 figure has no known day of publication and no place on this axis; the list below has it.',
  );
});

it('counts what was not given apart from the figures', () => {
  const absence: TimelineClaim = { ...claim, id: '2', kind: 'absence', low: null, high: null };
  expect(chartCaption([claim, absence], 'asOf', words)).toBe(
    '1 figure, 13 November 2026; once no figure was given.',
  );
});
