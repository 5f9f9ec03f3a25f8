import { AS_DEFINED, peopleAtOnce, type SeedTopic, tollOf } from '../seed-topic.ts';

const DERNA = 'Derna floods (Libya, Sept 2023)';

export const DERNA_FLOOD: SeedTopic = {
  name: 'Derna flood',
  summary:
    'The flood that storm Daniel and two broken dams brought over Derna on 10 September 2023. A count of 11,300 dead went round the world under the name of the Libyan Red Crescent, which then denied having given it.',
  place: 'Derna, Libya',
  statistics: [
    {
      name: 'People killed in the floods in Libya',
      caveat:
        'On 17 September 2023 the UN replaced a count of 11,300 by 3,958. The lower one holds bodies confirmed by the World Health Organization; many of the missing were never found.',
      aliases: ['Derna death toll', 'people killed in Derna'],
      definition: tollOf({
        counted: 'People killed in the floods of September 2023 in Libya',
        scope: null,
        place: 'Libya',
        start: '2023-09-10',
      }),
      values: [
        { topic: DERNA, statistic: 'people killed', ...AS_DEFINED },
        { topic: DERNA, statistic: 'people killed (Derna)', only: isCount, ...onlyIn('Derna') },
        {
          topic: DERNA,
          statistic: 'people killed (Derna)',
          only: (row) => !isCount(row),
          ...onlyIn('Derna'),
          modality: 'projected',
        },
        { topic: DERNA, statistic: 'people killed (elsewhere in Libya)', ...onlyIn('Libya outside Derna') },
      ],
    },
    {
      name: 'People missing after the floods in Libya',
      caveat:
        'The missing and the dead are given side by side: adding them counts nobody twice, if both are kept up.',
      aliases: ['missing in Derna'],
      definition: peopleAtOnce({
        counted: 'People missing after the floods of September 2023 in Libya',
        scope: null,
        place: 'Libya',
      }),
      values: [
        { topic: DERNA, statistic: 'people missing', ...AS_DEFINED },
        { topic: DERNA, statistic: 'people missing (Derna)', ...onlyIn('Derna') },
      ],
    },
    {
      name: 'People displaced by the flood in Derna',
      caveat:
        'Each number holds for its own day: people left, returned and moved on, so later numbers do not add to earlier ones.',
      aliases: ['left homeless in Derna'],
      definition: peopleAtOnce({
        counted: 'People displaced from their homes by the flood in Derna',
        scope: null,
        place: 'Derna',
      }),
      values: [{ topic: DERNA, statistic: 'people displaced (Derna)', ...AS_DEFINED }],
    },
  ],
  denials: [
    {
      by: 'Libyan Red Crescent',
      saidOn: '2023-09-17',
      denies: ({ topic, low, via }) => topic === DERNA && low === '11300' && via === 'UN OCHA',
      readIn: ({ topic, outlet }) => topic === DERNA && outlet === 'The Libya Observer',
      note: 'A spokesman said that the Red Crescent had not announced these numbers.',
    },
  ],
};

function onlyIn(place: string) {
  return { modality: 'reported', departures: { place } } as const;
}

/** The mayor said how far the toll could climb, which is no count. */
function isCount({ low }: { readonly low: string }): boolean {
  return low !== '20000';
}
