import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MethodDocument } from '#components/method/method-document.tsx';
import { DISCREPANCY_RULE_NAMES, type PublicDiscrepancy } from '#lib/domain/discrepancy.ts';
import { messagesInEnglish } from '#lib/format/messages/en.ts';
import { DiscrepancyList } from './discrepancy-list.tsx';

const open: PublicDiscrepancy = {
  id: 'one',
  rule: 'conflict',
  sentence: '471 people and 417 people are attributed to Ministry A.',
  foundAt: '2026-11-24T09:00:00.000Z',
  claims: [
    { id: 'claim-1', verbatim: '471', outletName: 'Sample Wire', publishedOn: '2026-11-14' },
    { id: 'claim-2', verbatim: '417', outletName: 'Example Post', publishedOn: null },
  ],
  settlement: null,
};

const markup = (...discrepancies: readonly PublicDiscrepancy[]) =>
  renderToStaticMarkup(<DiscrepancyList discrepancies={discrepancies} words={messagesInEnglish} />);

it('says what disagrees, by which rule, and leads to each figure', () => {
  const html = markup(open);
  expect(html).toContain('<a href="/about/method#conflict">One source, one date, different numbers</a>');
  expect(html).toContain('<p>471 people and 417 people are attributed to Ministry A.</p>');
  expect(html).toContain('<a href="/claims/claim-1">471, Sample Wire, 14 November 2026</a>');
  expect(html).toContain('<a href="/claims/claim-2">417, Example Post</a>');
  expect(html).not.toContain('explanation');
});

it('shows what an editor said of it, and when', () => {
  const settlement = { explanation: 'Two digits changed places.', settledAt: '2026-11-25T09:00:00.000Z' };
  const html = markup({ ...open, settlement });
  expect(html).toContain('An editor’s explanation of 25 November 2026');
  expect(html).toContain('Two digits changed places.');
});

it('folds what is more than a reader takes in, and is nothing where nothing disagrees', () => {
  const many = Array.from({ length: 11 }, (_, n) => ({ ...open, id: `number ${n}` }));
  expect(markup(...many)).toContain('<summary>3 more disagreements</summary>');
  expect(markup()).toBe('');
});

it('leads to the method page, which has every rule under its name', () => {
  const html = renderToStaticMarkup(<MethodDocument words={messagesInEnglish} />);
  for (const name of [...DISCREPANCY_RULE_NAMES, 'discrepancies']) expect(html).toContain(`id="${name}"`);
});
