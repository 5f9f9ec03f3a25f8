import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { layoutMatrix, type MatrixView } from '#lib/comparison/compare-matrix.ts';
import { reportedClaim } from '#lib/comparison/testing/reported-claim.ts';
import type { PublicDiscrepancy } from '#lib/domain/discrepancy.ts';
import type { ReportedClaim } from '#lib/domain/reported-claim.ts';
import { messagesInEnglish as words } from '#lib/format/messages/en.ts';
import { atLeast, exactly } from '#lib/timeline/testing/timeline-claims.ts';
import type { TimelineClaim } from '#lib/timeline/timeline-claim.ts';
import { compareAddress, PLAIN_VIEW } from './compare-address.ts';
import { MatrixTable } from './matrix-table.tsx';

/** The same claim as a page has it whole. */
function whole(claim: TimelineClaim): ReportedClaim {
  const { id, low, qualifier, originKey, asOfBasis, asOfTo, publishedOn, status } = claim;
  const chain = originKey === '' ? [] : [originKey];
  const asOf = asOfBasis === 'stated' ? asOfTo : null;
  return { ...reportedClaim(id, { value: low ?? '0', qualifier, chain, asOf, publishedOn }), status };
}

function render(
  claims: readonly TimelineClaim[],
  over: Partial<MatrixView> = {},
  discrepancies: readonly PublicDiscrepancy[] = [],
): string {
  const view = { ...PLAIN_VIEW, ...over };
  return renderToStaticMarkup(
    <MatrixTable
      matrix={layoutMatrix(claims, 'people', view)}
      shown={new Map(claims.map((claim) => [claim.id, whole(claim)]))}
      discrepancies={discrepancies}
      slug="missing"
      hrefOf={(change) => compareAddress('en', 'missing', { ...view, ...change })}
      words={words}
    />,
  );
}

const textOf = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

it('is a table that names its rows and columns', () => {
  const markup = render([exactly(100, '2024-03-01'), exactly(110, '2024-03-02')]);
  expect(markup.match(/<th scope="col"/g)).toHaveLength(3);
  expect(markup.match(/<th scope="row"/g)).toHaveLength(1);
  expect(textOf(markup)).toContain('2 reports, 1 March 2024 to 2 March 2024.');
});

describe('a cell shows the figure as it was reported', () => {
  it.each([
    ['with its qualifier', atLeast(7000, '2024-03-01'), 'at least 7,000'],
    ['as retracted', exactly(900, '2024-03-01', { status: 'retracted' }), 'Retracted 900'],
    [
      'with a date that is only bounded',
      exactly(5, '2024-03-01', { asOfBasis: 'published' }),
      'on or before 1 March 2024',
    ],
    ['under nobody where nobody is named', exactly(5, '2024-03-01', { originKey: '' }), 'Nobody named'],
    ['with the sign of another kind', exactly(5, '2024-03-01', { unit: 'households' }), '†1'],
  ])('%s', (_words, claim, expected) => {
    expect(textOf(render([exactly(100, '2024-03-01', { id: 'usual' }), claim]))).toContain(expected);
  });

  it('strikes what was retracted', () => {
    expect(render([exactly(900, '2024-03-01', { status: 'retracted' })])).toContain('<s ');
  });

  it('leads to finer columns where it has no room for all', () => {
    const days = [1, 2, 3, 4, 5, 6].map((day) => exactly(day, `2024-03-0${day}`));
    const markup = render(days, { step: 'month' });
    expect(markup).toContain('href="/statistics/missing/compare?columns=day&amp;to=2024-03"');
    expect(textOf(markup)).toContain('2 more figures');
  });
});

it('marks a figure that disagrees by its rule, even where another report of it takes part', () => {
  const [first, again] = ['A', 'B'].map((outletName, day) =>
    exactly(100, '2024-03-01', { outletName, publishedOn: `2024-03-0${day + 2}` }),
  );
  if (!first || !again) throw new Error('two reports');
  const conflict: PublicDiscrepancy = {
    id: 'c1',
    rule: 'conflict',
    sentence: 'It differs.',
    foundAt: '2024-03-04T00:00:00Z',
    claims: [{ id: again.id, verbatim: '100', outletName: 'B', publishedOn: '2024-03-03' }],
    settlement: null,
  };
  const markup = render([first, again, exactly(50, '2024-02-01')], {}, [conflict]);
  expect(markup.match(/href="#discrepancy-c1">One source, one date, different numbers</g)).toHaveLength(1);
});
