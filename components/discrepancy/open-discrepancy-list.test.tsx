import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { DeskDiscrepancy } from '#lib/domain/discrepancy.ts';
import type { ReturnedForm } from '#lib/http/returned-form.ts';
import { OpenDiscrepancyList } from './open-discrepancy-list.tsx';

const waiting: DeskDiscrepancy = {
  id: 'one',
  rule: 'fall',
  sentence: 'The count of Ministry A goes down.',
  foundAt: '2026-11-24T09:00:00.000Z',
  claims: [{ id: 'claim-1', verbatim: '471', outletName: 'Sample Wire', publishedOn: '2026-11-14' }],
  statistic: { slug: 'people-injured', name: 'People injured', topicId: 'flood' },
};

interface Shown {
  readonly list?: readonly DeskDiscrepancy[];
  readonly settleable?: readonly string[];
  readonly returned?: ReturnedForm | null;
  readonly page?: number;
}

function markup({ list = [waiting], settleable = ['one'], returned = null, page = 1 }: Shown): string {
  const open = { discrepancies: list, total: list.length, page, pages: 3 };
  return renderToStaticMarkup(
    <OpenDiscrepancyList open={open} settleable={new Set(settleable)} returned={returned} />,
  );
}

const refused: ReturnedForm = {
  form: 'settle-one',
  outcome: 'refused',
  message: 'One thing is not right yet.',
  problems: [{ field: 'explanation', message: 'The explanation is empty.', remedy: 'Say why.' }],
  values: { explanation: 'What I typed' },
};

it('shows the rule in words, the sentence, the statistic and the claims', () => {
  const html = markup({});
  expect(html).toContain(
    'A running total goes down · <a href="/statistics/people-injured">People injured</a>',
  );
  expect(html).toContain('The count of Ministry A goes down.');
  expect(html).toContain('href="/claims/claim-1"');
});

it('has a plain form for each, which comes back to the page it stood on', () => {
  const html = markup({ page: 2 });
  expect(html).toContain('action="/desk/discrepancies/one/settlements" method="post"');
  expect(html).toContain('<input type="hidden" name="page" value="2"/>');
  expect(html).toContain('href="/desk/discrepancies?page=3"');
});

it('has no form for whoever may not settle it', () => {
  expect(markup({ settleable: [] })).not.toContain('<form');
});

it('unfolds the form that was refused, with what was typed', () => {
  const html = markup({ returned: refused });
  expect(html).toMatch(/<details [^>]*open="">/);
  expect(html).toContain('What I typed');
  expect(html.match(/One thing is not right yet\./g)).toHaveLength(1);
});

it('says at the top what came of a form that is no longer there', () => {
  const done = { ...refused, outcome: 'done', message: 'Settled.', problems: [], values: {} } as const;
  expect(markup({ list: [], returned: done })).toMatch(/^<div [^>]*role="status"><p>Settled\.<\/p>/);
});

it('says that nothing is open', () => {
  expect(markup({ list: [] })).toContain('Nothing is open');
});
