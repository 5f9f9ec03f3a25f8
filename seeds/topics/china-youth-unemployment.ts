import { AS_DEFINED, type SeedTopic } from '../seed-topic.ts';

const YOUTH = 'China youth unemployment (2023)';
const RATE = 'urban unemployment rate, age 16-24';

export const CHINA_YOUTH_UNEMPLOYMENT: SeedTopic = {
  name: 'China youth unemployment',
  summary:
    'The official rate for people of 16 to 24 in towns, and a professor’s, which also counts those who no longer look for work: 19.7 percent against up to 46.5 for the same month.',
  place: 'China',
  statistics: [
    {
      name: 'Unemployment rate of people aged 16 to 24 in Chinese towns',
      caveat:
        'The official rate counts those who look for work. The higher one adds 16 million who do not study and do not look for work.',
      aliases: ['youth unemployment', 'youth jobless rate'],
      definition: {
        counted: 'Unemployed people aged 16 to 24 in towns',
        scope: 'Those without work who look for it',
        place: 'China',
        unit: 'percent',
        temporality: 'period',
        measure: 'share',
        per: null,
        base: 'The labour force aged 16 to 24 in towns',
        comparedTo: null,
        start: null,
      },
      values: [
        { topic: YOUTH, statistic: RATE, only: isOfficial, ...AS_DEFINED },
        {
          topic: YOUTH,
          statistic: RATE,
          only: (row) => !isOfficial(row),
          modality: 'estimated',
          departures: { scopeIncludes: ['people_not_seeking_work'] },
        },
      ],
    },
  ],
};

function isOfficial({ source_kind }: { readonly source_kind: string | null }): boolean {
  return source_kind === 'government';
}
