import { AS_DEFINED, ESTIMATED, type SeedTopic } from '../seed-topic.ts';

const PAYROLLS = 'US payroll benchmark revisions';
const IN_THE_US = { place: 'United States', temporality: 'period', per: null, start: null } as const;

export const US_PAYROLLS: SeedTopic = {
  name: 'US payroll revisions',
  summary:
    'Once a year the US Bureau of Labor Statistics corrects its monthly counts of jobs by tax records. A preliminary estimate comes in late summer, the final one half a year later.',
  place: 'United States',
  statistics: [
    {
      name: 'Benchmark revision of US payroll employment',
      caveat:
        'The preliminary revision is an estimate, and the final one differs: for the year to March 2024 it went from −818,000 to −598,000.',
      aliases: ['payroll revision', 'jobs revision'],
      definition: {
        ...IN_THE_US,
        counted: 'Jobs by which total nonfarm employment in March is corrected',
        scope: 'Total nonfarm employment, for the twelve months to March',
        unit: 'jobs',
        measure: 'change',
        base: null,
        comparedTo: 'The monthly estimates published before',
      },
      values: [
        { topic: PAYROLLS, statistic: 'preliminary benchmark revision', only: isNotOf2024, ...ESTIMATED },
        {
          topic: PAYROLLS,
          statistic: 'preliminary benchmark revision',
          only: (row) => !isNotOf2024(row),
          saidOn: '2024-08-21',
          ...ESTIMATED,
        },
        { topic: PAYROLLS, statistic: 'final benchmark revision', ...AS_DEFINED },
      ],
    },
    {
      name: 'Benchmark revision of US payroll employment, in percent',
      caveat: null,
      aliases: [],
      definition: {
        ...IN_THE_US,
        counted: 'Correction of total nonfarm employment in March',
        scope: 'Total nonfarm employment, for the twelve months to March',
        unit: 'percent',
        measure: 'share',
        base: 'Total nonfarm employment as published before',
        comparedTo: null,
      },
      values: [{ topic: PAYROLLS, statistic: 'preliminary benchmark revision, share', ...ESTIMATED }],
    },
    {
      name: 'Jobs added in the United States in a month',
      caveat: 'The first figure for a month is revised in the two months after it, and once more each year.',
      aliases: ['jobs added', 'payroll growth'],
      definition: {
        ...IN_THE_US,
        counted: 'Jobs added to nonfarm payrolls in a month',
        scope: 'Total nonfarm employment, adjusted for the season',
        unit: 'jobs',
        measure: 'change',
        base: null,
        comparedTo: 'The month before',
      },
      values: [{ topic: PAYROLLS, statistic: 'jobs added in month', ...AS_DEFINED }],
    },
  ],
};

/** Of one year an outlet tells when the bureau said it; it was corrected later. */
function isNotOf2024({ low }: { readonly low: string }): boolean {
  return low !== '-818000';
}
