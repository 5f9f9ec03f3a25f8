import { AS_DEFINED, type SeedTopic, tollOf } from '../seed-topic.ts';

const QUAKE = 'Morocco earthquake (8 Sep 2023)';
const THERE = { scope: null, place: 'Morocco', start: '2023-09-08' } as const;

export const MOROCCO_EARTHQUAKE: SeedTopic = {
  name: 'Morocco earthquake',
  summary:
    'The earthquake in the High Atlas on 8 September 2023, and counts that rose by the hour: one outlet printed 1,832 injured in one article and 1,823 in another.',
  place: 'Morocco',
  statistics: [
    {
      name: 'People killed in the earthquake in Morocco',
      caveat: 'Several counts of one day are of different hours, which the articles seldom give.',
      aliases: ['Morocco death toll'],
      definition: tollOf({ counted: 'People killed in the earthquake of 8 September 2023', ...THERE }),
      values: [{ topic: QUAKE, statistic: 'people killed', ...AS_DEFINED }],
    },
    {
      name: 'People injured in the earthquake in Morocco',
      caveat: 'Several counts of one day are of different hours, which the articles seldom give.',
      aliases: ['injured in Morocco'],
      definition: tollOf({ counted: 'People injured in the earthquake of 8 September 2023', ...THERE }),
      values: [{ topic: QUAKE, statistic: 'people injured', ...AS_DEFINED }],
    },
  ],
};
