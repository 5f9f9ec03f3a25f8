import { AS_DEFINED, peopleAtOnce, type RowChoice, type SeedTopic, tollOf } from '../seed-topic.ts';

const FLOODS = 'Texas Hill Country floods (4 Jul 2025)';
const IN_KERR = 'people missing (Kerr County)';
const KERR_COUNTY = { modality: 'reported', departures: { place: 'Kerr County' } } as const;

/** One outlet's text came out of a machine translation. */
const isTranslated: RowChoice = ({ note }) => note?.includes('machine-translated') ?? false;

export const TEXAS_FLOODS: SeedTopic = {
  name: 'Texas floods',
  summary:
    'The floods of 4 July 2025, and a number of missing people that went from more than 160 to three as people were reached.',
  place: 'Texas',
  statistics: [
    {
      name: 'People missing after the Texas floods',
      caveat:
        'A list of the missing shrinks when people are reached; a lower number says nothing of the dead.',
      aliases: ['missing in Kerr County', 'unaccounted for in Texas'],
      definition: peopleAtOnce({
        counted: 'People missing after the floods of July 2025 in Texas',
        scope: null,
        place: 'Texas',
      }),
      values: [
        { topic: FLOODS, statistic: 'people missing', ...AS_DEFINED },
        { topic: FLOODS, statistic: 'people missing (statewide)', ...AS_DEFINED },
        { topic: FLOODS, statistic: IN_KERR, only: (row) => !isTranslated(row), ...KERR_COUNTY },
        {
          topic: FLOODS,
          statistic: IN_KERR,
          only: isTranslated,
          retractedBecause:
            'It was read in a machine translation without a date, so neither its words nor its day can be relied on.',
          ...KERR_COUNTY,
        },
      ],
    },
    {
      name: 'People killed in the Texas floods',
      caveat: null,
      aliases: ['Texas death toll'],
      definition: tollOf({
        counted: 'People killed in the floods of July 2025 in Texas',
        scope: null,
        place: 'Texas',
        start: '2025-07-04',
      }),
      values: [
        { topic: FLOODS, statistic: 'people killed (statewide)', ...AS_DEFINED },
        { topic: FLOODS, statistic: 'people killed (Kerr County)', ...KERR_COUNTY },
      ],
    },
  ],
};
