import type { Operation } from '#lib/domain/derivation.ts';
import { counted } from './counted-en.ts';

/** Figures that this record works out, and nobody reported. */
export const derivedInEnglish = {
  mark: (figure: string, formula: string) =>
    `${figure}. Worked out by this record, not reported: ${formula}.`,
  notReported: 'Worked out by this record; nobody reported these figures.',
  columns: { asOf: 'As of', figure: 'Worked out', source: 'Source', formula: 'From' },
  reportedBy: (figure: string, outlet: string) => `${figure}, reported by ${outlet}`,
  table: (count: number) =>
    count === 1
      ? 'One figure worked out.'
      : `${counted(count, 'figure', 'figures')} worked out, newest first.`,
  more: (count: number) => `${counted(count, 'earlier one is', 'earlier ones are')} drawn in the chart.`,
  workOut: 'Work out',
  workOutButton: 'Show it',
  workOutTitle: 'Worked out from the first two',
  workOutExplained:
    'One figure for each source and day of which both statistics have that source\u2019s own exact, dated figure, counted alike. Nothing is carried from one day to another, and no two voices are mixed.',
  workOutNone:
    'There is nothing to work out: no source gave an exact, dated figure of both for one day, counted alike.',
  operations: {
    sum: 'the sum of both',
    difference: 'the first less the second',
    share: 'the first in percent of the second',
  } satisfies Record<Operation, string>,
  stop: 'Leave this out',
  currency: 'Amounts',
  asReported: 'as reported only',
  alsoIn: (currency: string) => `also in ${currency}`,
  converted: (currency: string) => `In ${currency}, converted`,
  convertedExplained:
    'Each amount is converted at the average price of the year it speaks of, and keeps as many digits as were reported, two at least. Above, everything stands as reported.',
  convertedNone: 'No amount shown speaks of a year whose price is known here.',
  leftOut: (count: number) =>
    `${counted(count, 'figure is', 'figures are')} not converted: no price of ${count === 1 ? 'its year' : 'their years'} is known here, or ${count === 1 ? 'it gives' : 'they give'} no number that stands.`,
  prices: 'Prices',
};
